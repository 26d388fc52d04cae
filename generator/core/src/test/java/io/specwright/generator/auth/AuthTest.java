package io.specwright.generator.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.auth.RecordingServer.Answer;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One client of a document with every kind of scheme. */
class AuthTest {
  private static final Path FOLDER = Path.of("src/test/resources/auth");
  private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static Generated generated;
  private static InMemoryCompiler.Loader loader;

  @BeforeAll
  static void generate() throws IOException {
    generated = Generated.document(Files.readString(FOLDER.resolve("Auth.yaml"))
        .replace("$API", AuthCases.API.url()).replace("$TOKENS", AuthCases.TOKENS.url()));
    Map<String, String> sources = generated.sources();
    for (String name : List.of("AuthUse", "AuthFromEnv")) {
      sources.put("acme.user." + name, Files.readString(FOLDER.resolve(name + ".java")));
    }
    Matcher samples = SAMPLE.matcher(page("README.md"));
    for (int i = 1; samples.find(); i++) {
      sources.put("acme.user.Sample" + i, sample("Sample" + i, samples.group(1)));
    }
    loader = InMemoryCompiler.compile(sources);
  }

  @AfterAll
  static void close() {
    List.of(AuthCases.API, AuthCases.TOKENS, AuthCases.ELSEWHERE).forEach(RecordingServer::close);
  }

  private static String page(String path) {
    return generated.result().files().orElseThrow().in(OutputRoot.DOCS).stream()
        .filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
  }

  private static String sample(String name, String text) {
    Map<Boolean, String> lines = text.lines().collect(
        Collectors.partitioningBy(line -> line.startsWith("import "), Collectors.joining("\n")));
    return "package acme.user;\n" + lines.get(true) + "\npublic final class " + name
        + " {\n  public static void run() {\n" + lines.get(false) + "\n  }\n}\n";
  }

  @TestFactory
  Stream<DynamicTest> cases() throws ReflectiveOperationException {
    Constructor<?> cases = loader.load("acme.user.AuthUse").getConstructor();
    List<Method> methods = Arrays.stream(cases.getDeclaringClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class)).toList();
    assertThat(methods).isNotEmpty();
    return methods.stream().map(method -> DynamicTest.dynamicTest(method.getName(), () -> {
      try {
        method.setAccessible(true);
        method.invoke(cases.newInstance());
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }));
  }

  @Test
  void theEnvironmentHasSecretsForEveryScheme(@TempDir Path classes) throws Exception {
    for (String name : loader.classNames()) {
      Path file = classes.resolve(name.replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, loader.classFile(name));
    }
    AuthCases.API.answer(request -> new Answer(204, ""));
    AuthCases.TOKENS.answer(AuthCases.tokens());
    ProcessBuilder java = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
        "-cp", classes + File.pathSeparator + System.getProperty("java.class.path"), "acme.user.AuthFromEnv");
    java.environment().putAll(Map.of(
        "ACME_HEADER_KEY", "k", "ACME_LOGIN", "me:se:cret", "ACME_CUSTOM", "c",
        "ACME_OAUTH2_CLIENT_ID", "id", "ACME_OAUTH2_CLIENT_SECRET", "secret"));
    Process process = java.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(AuthCases.API.requests().get(0).header("X-Acme-Key")).isEqualTo("k");
    assertThat(AuthCases.API.requests()).extracting(request -> request.header("Authorization"))
        .containsExactly(null, "Basic bWU6c2U6Y3JldA==", "SharedAccessKey c", "Bearer t1");
    assertThat(AuthCases.TOKENS.requests().get(0).header("Authorization")).isEqualTo("Basic aWQ6c2VjcmV0");
  }

  @Test
  void theReferenceSaysWhatIsSent() {
    assertThat(page("README.md")).contains(
        "## Authentication", "`headerKey(key)`", "header `X-Acme-Key`", "query parameter `acme key`", "cookie `sid`",
        "`login(userName, password)`", "`Authorization: SharedAccessKey ...`", "`mtls()`",
        "`oauth2(clientId, clientSecret)`", "`ACME_OAUTH2_CLIENT_ID`, `ACME_OAUTH2_CLIENT_SECRET`",
        "`" + AuthCases.TOKENS.url() + "/oauth/token?p=1`, with the scopes `read`, `write`");
    assertThat(page("services/calls.md")).contains(
        "`GET /either`\n\nCredentials: `headerKey` and `mtls`, or `login` and `cookieKey`, or `token`.\n",
        "`GET /optional`\n\nCredentials: none, or `headerKey`.\n", "`GET /open`\n\n```text");
    assertThat(loader.classNames()).contains("acme.user.Sample1", "acme.user.Sample2");
  }

  @Test
  void whatTheClientLeavesToOthersIsSaid() {
    assertThat(generated.result().diagnostics())
        .filteredOn(message -> message.severity() == Severity.INFO).extracting(Diagnostic::code)
        .containsExactly(
            "unused-oauth-part", "transport-security", "transport-security", "unused-oauth-part");
    assertThat(generated.result().diagnostics()).filteredOn(message -> message.severity() != Severity.INFO)
        .extracting(Diagnostic::code).containsOnly("insecure-url");
  }
}
