package org.trellis.insights.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trellis.insights.domain.ClassGrid;
import org.trellis.insights.domain.ClassSummary;
import org.trellis.insights.domain.Need;
import org.trellis.insights.domain.Today;
import org.trellis.profiles.TalkOfDay;

/** Between the records of the domain and those of the contract. */
final class InsightsMapper {

    private InsightsMapper() {}

    static ClassGridResponse grid(ClassGrid grid) {
        return new ClassGridResponse(
                new ClassName(grid.classId(), grid.title()),
                grid.students(),
                grid.competencies().stream().map(InsightsMapper::column).toList(),
                grid.cells().stream().map(InsightsMapper::row).toList());
    }

    private static ClassGridResponse.Column column(ClassGrid.Column column) {
        return new ClassGridResponse.Column(
                column.competency().id(),
                column.competency().code(),
                column.competency().statement(),
                column.competency().abbreviatedStatement(),
                column.competency().area(),
                column.distribution());
    }

    private static List<ClassGridResponse.Cell> row(List<ClassGrid.@Nullable Cell> cells) {
        List<ClassGridResponse.Cell> row = new ArrayList<>(cells.size());
        cells.forEach(cell -> row.add(
                cell == null
                        ? ClassGridResponse.Cell.NOT_STARTED
                        : new ClassGridResponse.Cell(
                                cell.level(),
                                cell.evidence(),
                                cell.waiting(),
                                cell.status(),
                                cell.stuck(),
                                cell.lastOn())));
        return row;
    }

    static ClassSummaryResponse summary(ClassSummary summary) {
        return new ClassSummaryResponse(
                new ClassName(summary.classId(), summary.title()),
                summary.students(),
                summary.competencies(),
                summary.waiting(),
                summary.ready(),
                summary.stuck(),
                summary.belowDeveloping());
    }

    static TodayResponse today(Today today) {
        return new TodayResponse(
                today.needs().stream().map(InsightsMapper::need).toList(),
                new TodayResponse.Review(today.review().total(), today.review().over3Days()),
                today.talks().stream().map(InsightsMapper::checkIn).toList(),
                today.pulse().stream().map(InsightsMapper::pulse).toList());
    }

    private static TodayResponse.CheckInRow checkIn(Today.Talk talk) {
        TalkOfDay facts = talk.talk();
        return new TodayResponse.CheckInRow(
                facts.id(), talk.student(), facts.plannedAt(), facts.minutes(), facts.held());
    }

    private static TodayResponse.NeedRow need(Need need) {
        return new TodayResponse.NeedRow(
                need.student(),
                need.rule(),
                new TodayResponse.Params(
                        need.params().days(),
                        need.params().competency(),
                        need.params().advancementId(),
                        need.params().revisionId()),
                need.since(),
                need.evidenceIds(),
                need.rule().action());
    }

    private static TodayResponse.PulseRow pulse(Today.PulseOf pulse) {
        return new TodayResponse.PulseRow(
                pulse.competency().id(),
                pulse.competency().code(),
                pulse.competency().statement(),
                pulse.competency().abbreviatedStatement(),
                pulse.competency().area(),
                pulse.distribution(),
                pulse.ready());
    }
}
