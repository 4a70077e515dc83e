package org.trellis.local;

import java.util.List;
import java.util.Map;

/**
 * How a Java server is started.
 *
 * @param name        names its log file
 * @param arguments   of `java`
 * @param environment added to ours
 * @param ready       answers 200 once the server can be used
 */
record ServerCommand(String name, List<String> arguments, Map<String, String> environment, String ready) {}
