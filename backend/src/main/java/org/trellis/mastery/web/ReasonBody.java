package org.trellis.mastery.web;

import java.util.Map;

/** Why, as a code with numbers, days and ids; the app words it. */
record ReasonBody(String code, Map<String, Object> params) {}
