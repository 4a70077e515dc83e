package org.trellis.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Code that breaks a rule, compiled apart from everything else: only the control that planted it ever sees it. */
final class Planted {

    private Planted() {}

    /** The classes of these source texts, each text a whole compilation unit. */
    static JavaClasses classes(String... sources) {
        try {
            Path output = Files.createTempDirectory("planted");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> options =
                    List.of("-d", output.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            List<Source> units = Stream.of(sources).map(Source::new).toList();
            if (!compiler.getTask(null, null, null, options, null, units).call()) {
                throw new IllegalStateException("the planted code does not compile");
            }
            return new ClassFileImporter().importPath(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("planted:///Planted" + Integer.toHexString(text.hashCode()) + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /** A public class may stand in a text that has no name. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
