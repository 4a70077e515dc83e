package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.competencies.Competencies;

/** News with the names of their competencies. */
@ApplicationScoped
class WhatHappened {

    private final NewsRepository news;
    private final Competencies competencies;

    WhatHappened(NewsRepository news, Competencies competencies) {
        this.news = news;
        this.competencies = competencies;
    }

    StudentNews since(UUID studentId, Instant from, boolean sinceCheckIn, int most) {
        List<NewsItem> items = news.since(studentId, from, most);
        List<UUID> named = items.stream()
                .flatMap(item -> Stream.ofNullable(item.competencyId()))
                .distinct()
                .toList();
        return new StudentNews(studentId, from, sinceCheckIn, items, competencies.refs(named));
    }
}
