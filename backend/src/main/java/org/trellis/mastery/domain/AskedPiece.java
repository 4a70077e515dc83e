package org.trellis.mastery.domain;

import java.util.List;

/** The one piece an ask opens, without anything that was said about it. */
public record AskedPiece(AskEntity ask, EvidenceEntity evidence, List<EvidenceMediaEntity> media) {}
