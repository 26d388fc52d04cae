package io.specwright.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopLevelKeysTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {
    "openapi: 3.1.0\n",
    "# A comment\n---\ninfo: {}\nopenapi: '3.1.0'\n",
    "\"openapi\": 3.0.0\r\n",
    "\uFEFFopenapi: 3.1.0\n",
    "openapi:\n  3.1.0\n",
    "{\"openapi\":\"3.0.0\"}",
    "\n  {\"info\": {\"a\": [\"}\", \"\\\"openapi\"]}, \"openapi\" : 3}",
    "{openapi: 3.1.0, info: {}}",
    "swagger: '2.0'\n"
  })
  void aRootHasTheKey(String text) throws IOException {
    assertThat(isRoot(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "",
    "type: object\nproperties:\n  openapi: {type: string}\n",
    "# openapi: 3.1.0\n",
    "- openapi: 3.1.0\n",
    "openapi-version: 3\n",
    "openapi:3\n",
    "{\"type\": \"openapi\", \"properties\": {\"openapi\": {}}}",
    "{\"description\": \"a \\\", \\\"openapi\\\": 3\"}",
    "[{\"openapi\": 3}]",
    "{\"openapi"
  })
  void aFragmentHasNot(String text) throws IOException {
    assertThat(isRoot(text)).isFalse();
  }

  private boolean isRoot(String text) throws IOException {
    return TopLevelKeys.hasOneOf(Set.of("openapi", "swagger"), Files.writeString(folder.resolve("file"), text));
  }
}
