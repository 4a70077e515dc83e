package org.trellis.competencies.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trellis.competencies.domain.SamplePackage.sample;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.competencies.domain.CasePackage.CriterionPart;
import org.trellis.competencies.domain.CasePackage.LevelPart;
import org.trellis.platform.error.ProblemException;

class CasePackageReaderTest {

    private final SamplePackage small = sample("Ratios")
            .item("R", "Ratios", ",\"CFItemType\":\"Domain\"")
            .item("R.1", "Describe ratios", ",\"educationLevel\":[\"06\",\"07\"]")
            .top("R", 1)
            .childOf("R.1", "R", 1);

    @Test
    void flatAndWrappedPackagesReadTheSame() {
        ReadPackage flat = CasePackageReader.read(small.stream());
        ReadPackage wrapped = read("{\"CFPackage\":" + small.json() + "}");

        assertEquals(flat, wrapped);
        assertEquals(List.of("06", "07"), flat.content().items().get(1).gradeLevels());
        assertEquals(List.of(), flat.warnings());
    }

    @Test
    void translationsComeFromTheExtensions() {
        ReadPackage read = CasePackageReader.read(sample("T").item("T.1", "I can compare", """
                        ,"extensions":{"trellis":{"translations":{"es":{"statement":"Puedo comparar"},"!":{"statement":"no"}}}}""").stream());

        assertEquals(
                Map.of("es", "Puedo comparar"),
                read.content().items().getFirst().translations());
    }

    @Test
    void deviationsOfRealFilesAreReadAndWarnedOf() {
        String json = small.json()
                .replace("[\"Mathematics\"]", "\"Mathematics\"")
                .replace("\"originNodeURI\"", "\"CFDocumentURI\":{},\"originNodeURI\"");

        assertEquals(
                List.of(
                        new ImportWarning(
                                "subject-not-a-list", "The document's subject is a text instead of a list.", null),
                        new ImportWarning(
                                "document-uri-in-association",
                                "Associations carry a CFDocumentURI inside the package (2 times)",
                                null)),
                read(json).warnings());
    }

    @Test
    void itemsWithoutIdentifierOrWordsAreLeftOutByName() {
        ReadPackage read = read(small.json()
                .replaceFirst(
                        "\"identifier\":\"[^\"]+\",\"uri\":\"https://example.org/(?!doc)",
                        "\"identifier\":\"7\",\"uri\":\"x"));

        assertEquals(1, read.content().items().size());
        assertEquals("7", read.warnings().getFirst().identifier());
    }

    @Test
    void rubricLevelsAreNumberedByScoreOrByOrder() {
        String rubric = """
                [{"identifier":"%s","CFRubricCriteria":[
                  {"category":"Accuracy","position":1,"CFItemURI":{"identifier":"%s"},"CFRubricCriterionLevels":[
                    {"score":30,"description":"Always"},{"score":10,"description":"Sometimes","extensions":{"trellis":
                      {"translations":{"es":{"description":"A veces"}}}}}]},
                  {"category":"Lost","CFRubricCriterionLevels":[]}]}]""".formatted(small.id("rubric"), small.id("R.1"));

        ReadPackage read = CasePackageReader.read(small.rubrics(rubric).stream());

        CriterionPart criterion = read.content().rubrics().getFirst().criteria().getFirst();
        assertEquals(
                List.of(new LevelPart(0, "Sometimes", Map.of("es", "A veces")), new LevelPart(1, "Always", Map.of())),
                criterion.levels());
        assertEquals(
                List.of("criterion-left-out"),
                read.warnings().stream().map(ImportWarning::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"CFDocument\":{\"title\":\"no identifier\"}}", "{\"CFPackage\":7}"})
    void otherJsonIsNoPackage(String json) {
        assertEquals("not-a-case-package", problem(json).type().slug());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "{\"CFItems\":[", "{\"CFItems\":[{\"a\":}]}"})
    void brokenJsonIsMalformed(String json) {
        assertEquals(json.isEmpty() ? 422 : 400, problem(json).type().status());
    }

    @Test
    void deepNestingIsRefused() {
        assertEquals(400, problem("{\"CFItems\":" + "[".repeat(5_000)).type().status());
        assertEquals(
                400, problem("{\"other\":" + "{\"a\":".repeat(5_000)).type().status());
    }

    private static ReadPackage read(String json) {
        return CasePackageReader.read(SamplePackage.stream(json));
    }

    private static ProblemException problem(String json) {
        return assertThrows(ProblemException.class, () -> read(json));
    }
}
