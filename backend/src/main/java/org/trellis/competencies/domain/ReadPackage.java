package org.trellis.competencies.domain;

import java.util.List;

/** What was read, and what had to be understood differently or left out. */
record ReadPackage(CasePackage content, List<ImportWarning> warnings) {}
