package org.trellis.profiles.web;

/** Nothing to say: whoever calls takes back what they gave. */
public record WithdrawalRequest() {}
