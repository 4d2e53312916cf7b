package no.tilsynslupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark is run by hand, and is no part of the program: that it compiles is seen to here.
 */
class BenchmarkSourcesTest {

  @Test
  void theBenchmarkCompilesWithoutWarnings(@TempDir Path classes) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src", "bench", "java"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertThat(sources).isNotEmpty();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-encoding",
            "UTF-8",
            "-Xlint:all,-path",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(told, null, null)) {
      compiler
          .getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    assertThat(told.getDiagnostics()).isEmpty();
  }
}
