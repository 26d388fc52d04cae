package io.specwright.generator.emit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.text.Fixture;
import io.specwright.generator.emit.text.JavaCompilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeEmitterTest {
  @TempDir private Path folder;

  private static List<GeneratedFile> emit(String packageName, RuntimeMode mode) {
    GeneratorConfig config = new GeneratorConfig(packageName, Optional.empty(), Optional.empty(), mode);
    return new RuntimeEmitter().emit(Fixture.shop(), new EmitContext(config, Fixture.shop())).toList();
  }

  @Test
  void theCopyCompilesAndKnowsNothingOfItsOrigin() throws IOException {
    List<GeneratedFile> files = emit("zoo.api", RuntimeMode.EMBEDDED);

    assertThat(files).hasSameSizeAs(RuntimeSources.paths()).allSatisfy(file -> {
      assertThat(file.path()).startsWith("zoo/api/runtime/");
      assertThat(file.text()).doesNotContain("io.specwright.runtime", "io/specwright/runtime");
    });
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void importsStaySorted() {
    assertThat(emit("zoo.api", RuntimeMode.EMBEDDED)).allSatisfy(file ->
        assertThat(file.text().lines().filter(line -> line.matches("import (?!static ).*"))).isSorted());
  }

  @Test
  void aDependencyNeedsNoCopy() {
    assertThat(emit("zoo.api", RuntimeMode.DEPENDENCY)).isEmpty();
  }
}
