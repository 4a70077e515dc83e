package org.trellis.testkit;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Says for each id of a feature, law or promise how its tests went: {@code OUTCOME LAW1 PASS 3 tests}. It passes when at least
 * one of them ran and none failed; {@code scripts/accept.sh} reads the line, and takes its absence for a failure.
 */
public final class AcceptanceOutcomes implements TestExecutionListener {

    private static final Pattern ID = Pattern.compile("[A-Z]+[0-9]+");

    private final Map<String, Integer> passed = new TreeMap<>();
    private final Map<String, Integer> failed = new TreeMap<>();
    private TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
        boolean good = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        if (finished.isTest() && result.getStatus() != TestExecutionResult.Status.ABORTED) {
            count(good ? passed : failed, finished);
        } else if (!finished.isTest() && !good) {
            plan.getDescendants(finished).forEach(unreached -> count(failed, unreached));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        Stream.concat(passed.keySet().stream(), failed.keySet().stream())
                .distinct()
                .sorted()
                .forEach(id -> System.out.println(outcome(id)));
    }

    private String outcome(String id) {
        int broken = failed.getOrDefault(id, 0);
        int tests = broken + passed.getOrDefault(id, 0);
        return "OUTCOME %s %s %d tests, %d failed".formatted(id, broken == 0 ? "PASS" : "FAIL", tests, broken);
    }

    private static void count(Map<String, Integer> outcomes, TestIdentifier test) {
        test.getTags().stream()
                .map(TestTag::getName)
                .filter(ID.asMatchPredicate())
                .forEach(id -> outcomes.merge(id, 1, Integer::sum));
    }
}
