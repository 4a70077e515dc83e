package org.trellis.people.domain.oneroster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small OneRoster packages for tests: a right one to begin with, to be spoilt one thing at a time. */
public final class ZipBuilder {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** One district, one school, one year, one course, one class, a teacher, a student and her guardian. */
    public static ZipBuilder small() {
        return new ZipBuilder()
                .with("manifest.csv", manifest("1.2", "bulk"))
                .with("orgs.csv", """
                        sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId
                        d1,,,Sample District,district,,
                        s1,,,Sample School,school,,d1
                        """)
                .with("academicSessions.csv", """
                        sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear
                        y1,,,Sample Year,schoolYear,2026-08-01,2027-07-31,,2027
                        """)
                .with("courses.csv", """
                        sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes
                        c1,,,y1,Mathematics 5,M5,05,s1,Mathematics,M
                        """)
                .with("classes.csv", """
                        sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                        k1,,,Mathematics 5 A,05,c1,M5A,scheduled,12,s1,y1,Mathematics,M,1
                        k2,,,Mathematics 5 B,05,c1,M5B,scheduled,13,s1,y1,Mathematics,M,2
                        """)
                .with("users.csv", """
                        sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                        t1,,,true,ttop,,Tara,Top,,,,,,,,,,,,,s1,
                        t2,,,true,upup,,Uma,Up,,,,,,,,,,,,,s1,
                        p1,,,true,ssmith,,Sam,Smith,,,,,,,05,,,,,,s1,
                        g1,,,true,gsmith,,Gil,Smith,,,,,,p1,,,,,,,s1,
                        """)
                .with("roles.csv", """
                        sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                        r1,,,t1,primary,teacher,,,s1,
                        r2,,,t2,primary,teacher,,,s1,
                        r3,,,p1,primary,student,,,s1,
                        r4,,,g1,primary,parent,,,s1,
                        """)
                .with("enrollments.csv", """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                        e1,,,k1,s1,t1,teacher,true,2026-08-01,2027-07-31
                        e2,,,k2,s1,t2,teacher,true,2026-08-01,2027-07-31
                        e3,,,k1,s1,p1,student,,2026-08-01,2027-07-31
                        """);
    }

    /** A manifest that names the seven roster files with one mode. */
    public static String manifest(String version, String mode) {
        StringBuilder text = new StringBuilder("propertyName,value\nmanifest.version,1.0\noneroster.version,")
                .append(version)
                .append('\n');
        for (RosterFile file : RosterFile.values()) {
            boolean exists = file != RosterFile.ROLES || version.equals("1.2");
            text.append("file.")
                    .append(file.title())
                    .append(',')
                    .append(exists ? mode : "absent")
                    .append('\n');
        }
        return text.toString();
    }

    public ZipBuilder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipBuilder with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    public ZipBuilder without(String name) {
        files.remove(name);
        return this;
    }

    /** Replaces text in one file; the text must be there. */
    public ZipBuilder replace(String name, String from, String to) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(name + " does not hold " + from);
        }
        return with(name, text.replace(from, to));
    }

    public byte[] bytes() {
        try {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Path write(Path folder) throws IOException {
        Path path = folder.resolve("roster.zip");
        try (OutputStream out = Files.newOutputStream(path)) {
            write(out);
        }
        return path;
    }

    private void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
