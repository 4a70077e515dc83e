package org.trellis.competencies.web;

import java.util.List;
import org.trellis.competencies.domain.TreeItem;
import org.trellis.platform.web.Versioned;

/** The whole tree of a framework. @param version of the framework; grows with every publication */
public record FrameworkItemsResponse(List<TreeItem> items, long version) implements Versioned {}
