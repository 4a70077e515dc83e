package org.trellis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Learns from the server's log which transactions one request makes. */
final class Trace {
    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\d{4}-\\S+ \\S+ \\S+ \\[(\\d+)\\] (LOG|DETAIL|ERROR|STATEMENT):  ");
    private static final Pattern EXECUTED = Pattern.compile("(?s)(?:execute [^:]+|statement): (.*)");
    /** Handing on the news comes after the request and is not part of it. */
    private static final String RELAY = "relayed_at";

    private final Place place;

    Trace(Place place) {
        this.place = place;
    }

    interface Request {
        void make() throws IOException, InterruptedException;
    }

    /** The transactions that mention the text: others run meanwhile that this request did not ask for. */
    Traced of(String text, Request request) throws IOException, SQLException, InterruptedException {
        long before = Files.size(place.databaseLog());
        log("all");
        long since = System.currentTimeMillis();
        request.make();
        log("none");
        List<LoggedStatement> found = mentioning(text, parse(written(before)));
        if (found.isEmpty()) {
            throw new IOException("the log of the database does not show what mentions " + text);
        }
        return new Traced(since, found);
    }

    private String written(long before) throws IOException {
        try (InputStream in = Files.newInputStream(place.databaseLog())) {
            in.skipNBytes(before);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void log(String which) throws SQLException, InterruptedException {
        try (Connection connection = place.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(1_000); // every session takes the setting at its next statement
    }

    static List<LoggedStatement> parse(String log) {
        List<LoggedStatement> statements = new ArrayList<>();
        List<String[]> entries = entries(log);
        for (int i = 0; i < entries.size(); i++) {
            Matcher executed = EXECUTED.matcher(entries.get(i)[2]);
            if (entries.get(i)[1].equals("LOG") && executed.matches()) {
                boolean detailed = i + 1 < entries.size() && entries.get(i + 1)[1].equals("DETAIL");
                String detail = detailed ? entries.get(i + 1)[2] : "";
                statements.add(LoggedStatement.of(
                        Integer.parseInt(entries.get(i)[0]), executed.group(1).strip(), detail));
            }
        }
        return statements;
    }

    private static List<String[]> entries(String log) {
        List<String[]> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(log);
        int from = -1;
        while (entry.find()) {
            close(entries, log, from, entry.start());
            entries.add(new String[] {entry.group(1), entry.group(2), ""});
            from = entry.end();
        }
        close(entries, log, from, log.length());
        return entries;
    }

    private static void close(List<String[]> entries, String log, int from, int to) {
        if (from >= 0) {
            entries.getLast()[2] = log.substring(from, to).strip();
        }
    }

    private static List<LoggedStatement> mentioning(String text, List<LoggedStatement> statements) {
        List<LoggedStatement> found = new ArrayList<>();
        Map<Integer, List<LoggedStatement>> open = new HashMap<>();
        for (LoggedStatement statement : statements) {
            if (statement.starts()) {
                open.put(statement.session(), new ArrayList<>());
                continue;
            }
            List<LoggedStatement> transaction = open.get(statement.session());
            if (transaction != null) {
                transaction.add(statement);
                if (statement.ends()
                        && transaction.stream().anyMatch(each -> each.mentions(text))
                        && transaction.stream().noneMatch(each -> each.sql().contains(RELAY))) {
                    found.addAll(transaction);
                }
            }
        }
        return found;
    }
}
