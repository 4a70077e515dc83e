/** What tests stand on: a real database, named actors, the contract filter, the access matrix. */
package org.trellis.testkit;
