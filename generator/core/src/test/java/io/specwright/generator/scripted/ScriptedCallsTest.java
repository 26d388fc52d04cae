package io.specwright.generator.scripted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.specwright.generator.GenerationRequest;
import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.SdkGenerator;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The clients of real documents perform ten calls each and more: Adyen's always; with {@code -Dscripted.full} those of
 * Discord, OpenAI and DigitalOcean, too, or with the name of one, that one alone.
 */
class ScriptedCallsTest {
  private static final Path CORPUS = Path.of("../../../shared/corpus/modern");
  private static final Path SCRIPTS = Path.of("src/test/resources/scripted");

  private record Api(String name, String document) {}

  private static final List<Api> ALWAYS = List.of(new Api("Adyen", "adyen-checkout-v72.json"));
  private static final List<Api> FULL = List.of(
      new Api("Discord", "discord.json"),
      new Api("OpenAi", "openai.yaml"),
      new Api("DigitalOcean", "digitalocean/specification/DigitalOcean-public.v2.yaml"));

  @TestFactory
  Stream<DynamicContainer> calls() {
    assumeTrue(Files.isDirectory(CORPUS), "the collection of real documents is not on this machine");
    String full = System.getProperty("scripted.full");
    return Stream.concat(ALWAYS.stream(), full == null ? Stream.empty() : FULL.stream())
        .filter(api -> full == null || full.isEmpty() || full.equals("true") || api.name().equals(full))
        .map(api -> DynamicContainer.dynamicContainer(api.name(), calls(api)));
  }

  private static Stream<DynamicTest> calls(Api api) {
    Path document = CORPUS.resolve(api.document());
    Class<?> script = compiled(api, document);
    List<Method> calls = Arrays.stream(script.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
    assertThat(calls).as("calls of %s", api.name()).hasSizeGreaterThanOrEqualTo(10);
    Examples examples = new Examples(document);
    return calls.stream().map(call -> DynamicTest.dynamicTest(call.getName(), () -> run(script, call, examples)));
  }

  private static Class<?> compiled(Api api, Path document) {
    String name = api.name() + "Script";
    GeneratorConfig config =
        new GeneratorConfig("api", Optional.of(api.name()), Optional.empty(), RuntimeMode.DEPENDENCY);
    Map<String, String> sources = InMemoryCompiler.sources(
        SdkGenerator.generate(new GenerationRequest(document, config, Set.of(OutputRoot.SOURCES)))
            .files().orElseThrow().all().stream());
    try {
      sources.put("user." + name, Files.readString(SCRIPTS.resolve(name + ".java")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return InMemoryCompiler.compile(sources).load("user." + name);
  }

  private static void run(Class<?> script, Method call, Examples examples) throws Throwable {
    try (ExampleServer server = new ExampleServer(examples)) {
      call.invoke(script.getConstructor(ExampleServer.class).newInstance(server));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
