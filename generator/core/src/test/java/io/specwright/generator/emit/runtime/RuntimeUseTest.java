package io.specwright.generator.emit.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.text.JavaCompilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client embeds what it needs of the runtime, and its module exports just that. */
class RuntimeUseTest {
  private static final Set<String> ALWAYS = Set.of("auth", "http", "json");

  @TempDir private Path folder;

  @Test
  void theCheckoutClientHasPagesAndWebhooks() throws IOException {
    assertThat(embedded(Path.of("../../spec/checkout.yaml"))).containsExactlyInAnyOrderElementsOf(
        with("paging", "webhook"));
  }

  @Test
  void aClientOfXmlHasXml() throws IOException {
    assertThat(embedded(Path.of("src/test/resources/types/Xml.yaml"))).containsExactlyInAnyOrderElementsOf(
        with("xml"));
  }

  @Test
  void theParts() {
    assertThat(RuntimeSources.folders()).containsAll(with("oauth", "paging", "stream", "webhook", "xml"));
    for (String path : RuntimeSources.paths()) {
      if (ALWAYS.contains(RuntimeSources.folder(path))) {
        assertThat(RuntimeUse.of(
            List.of(new GeneratedFile(OutputRoot.SOURCES, path, RuntimeSources.read(path))), RuntimeSources.PACKAGE))
            .as(path).isSubsetOf(ALWAYS);
      }
    }
  }

  private static Set<String> with(String... folders) {
    Set<String> all = new TreeSet<>(ALWAYS);
    all.addAll(List.of(folders));
    return all;
  }

  /** The runtime's packages in a client that compiles as a module. */
  private Set<String> embedded(Path document) throws IOException {
    GeneratorConfig config =
        new GeneratorConfig("zoo.api", Optional.empty(), Optional.of("zoo.module"), RuntimeMode.EMBEDDED);
    List<GeneratedFile> files = SdkGenerator.generate(
        new GenerationRequest(document, config, Set.of(OutputRoot.SOURCES))).files().orElseThrow().all();
    String moduleInfo =
        files.stream().filter(file -> file.path().equals("module-info.java")).findFirst().orElseThrow().text();
    Set<String> folders = files.stream().map(GeneratedFile::path)
        .filter(path -> path.startsWith("zoo/api/runtime/"))
        .map(path -> path.substring("zoo/api/runtime/".length(), path.lastIndexOf('/')))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(moduleInfo.lines().filter(line -> line.contains("zoo.api.runtime.")).map(String::strip))
        .containsExactlyElementsOf(
            folders.stream().map(name -> "exports zoo.api.runtime." + name + ";").toList());
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
    return folders;
  }
}
