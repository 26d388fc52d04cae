package io.specwright.generator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.runtime.RuntimeEmitter;
import io.specwright.generator.ir.SdkModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTemplatesTest {
  private static final TemplateEngine TEMPLATES = TemplateEngine.standard();

  @TempDir private Path folder;

  private static List<GeneratedFile> emit(SdkModel model, GeneratorConfig config) {
    EmitContext context = new EmitContext(config, model);
    List<Emitter> emitters =
        List.of(
            new ClientEmitter(TEMPLATES),
            new ServerEmitter(TEMPLATES),
            new ServiceEmitter(TEMPLATES),
            new WebhooksEmitter(TEMPLATES),
            new PackageInfoEmitter(TEMPLATES),
            new ModuleInfoEmitter(TEMPLATES),
            new RuntimeEmitter());
    return emitters.stream().flatMap(emitter -> emitter.emit(model, context)).toList();
  }

  @Test
  void everythingCompilesWithoutAWarning() throws IOException {
    List<GeneratedFile> files =
        Stream.concat(emit(Fixture.shop(), Fixture.CONFIG).stream(), ModelStubs.of("Order")).toList();

    if (System.getProperty("dump") != null) {
      files.forEach(f -> System.out.println("=====" + f.path() + "\n" + (f.path().contains("runtime") ? "" : f.text())));
    }
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void asAModule() throws IOException {
    GeneratorConfig config =
        new GeneratorConfig(Fixture.PACKAGE, Optional.empty(), Optional.of("com.acme.shop"), RuntimeMode.EMBEDDED);
    List<GeneratedFile> files = Stream.concat(emit(Fixture.shop(), config).stream(), ModelStubs.of("Order")).toList();

    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }
}
