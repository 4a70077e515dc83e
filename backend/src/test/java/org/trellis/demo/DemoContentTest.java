package org.trellis.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo files say about each other holds. */
class DemoContentTest {

    private static final Path DEMO = Path.of("../demo");
    private static final JsonMapper JSON = new JsonMapper();

    private static final StoryCalendar AS_WRITTEN =
            StoryCalendar.of(Instant.parse("2026-11-23T22:00:00Z"), ZoneId.of("America/Chicago"));

    @ParameterizedTest
    @ValueSource(strings = {"river", "lake"})
    void everyoneInTheStoryIsInTheRoster(String slug) {
        DemoFiles files = files(slug);
        Set<String> people = Stream.concat(
                        column(files, "roster/users.csv", "sourcedId"), column(files, "guests.csv", "person"))
                .collect(Collectors.toSet());
        Stream<String> told = Stream.of(
                        column(files, "story/history.csv", "student"),
                        column(files, "story/history.csv", "by"),
                        column(files, "story/profiles.csv", "by"),
                        column(files, "story/agreements.csv", "educator"),
                        column(files, "story/decisions.csv", "by"),
                        column(files, "story/wishes.csv", "student"),
                        column(files, "story/wishes.csv", "by"),
                        column(files, "story/exceptions.csv", "student"),
                        column(files, "story/asks.csv", "student"),
                        column(files, "story/asks.csv", "asked"),
                        column(files, "story/asks.csv", "by"),
                        column(files, "story/flex-blocks.csv", "by"),
                        column(files, "story/flex-blocks.csv", "educator"),
                        column(files, "preferences.csv", "person"))
                .flatMap(Function.identity());
        assertEquals(List.of(), told.filter(name -> !people.contains(name)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"river", "lake"})
    void everyCodeIsInTheFramework(String slug) throws Exception {
        DemoFiles files = files(slug);
        Set<String> codes = codes();
        Stream<String> used = Stream.of(
                        column(files, "story/works.csv", "competency"),
                        column(files, "story/decisions.csv", "competency"),
                        column(files, "story/exceptions.csv", "competency"),
                        column(files, "story/asks.csv", "competency"),
                        texts(tree(slug, "catalog.json").findValues("competencies")),
                        texts(tree(slug, "story/expectations.json").findValues("competency")))
                .flatMap(Function.identity());
        assertEquals(List.of(), used.filter(code -> !codes.contains(code)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"river", "lake"})
    void everyLineOfHistoryFindsItsWorkAndItsWords(String slug) throws Exception {
        DemoFiles files = files(slug);
        Set<String> works = column(files, "story/works.csv", "work").collect(Collectors.toSet());
        PastWorks.Phrases phrases = files.json("../phrases.json", PastWorks.Phrases.class);
        for (CsvRow line : files.rows("story/history.csv")) {
            assertTrue(works.contains(line.get("work")), line.toString());
            assertTrue(phrases.words().containsKey(line.get("words")), line.toString());
            assertTrue(
                    line.get("judged").isEmpty() || phrases.replies().containsKey(line.get("reply")), line.toString());
        }
    }

    @Test
    void everyPictureIsThereAndSmall() throws Exception {
        for (JsonNode file : tree("river", "story/stories.json").findValues("file")) {
            assertTrue(Files.size(DEMO.resolve("river/story/media").resolve(file.textValue())) < 40_000);
        }
    }

    private static DemoFiles files(String slug) {
        return new DemoFiles(DEMO.resolve(slug), AS_WRITTEN);
    }

    private static Stream<String> column(DemoFiles files, String file, String name) {
        return files.rows(file).stream().map(row -> row.get(name));
    }

    private static JsonNode tree(String slug, String file) throws Exception {
        return JSON.readTree(DEMO.resolve(slug).resolve(file).toFile());
    }

    private static Set<String> codes() throws Exception {
        JsonNode items = tree("river", "framework/mathematics-and-habits.json").path("CFItems");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("humanCodingScheme").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(List<JsonNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node))
                .map(JsonNode::asText);
    }
}
