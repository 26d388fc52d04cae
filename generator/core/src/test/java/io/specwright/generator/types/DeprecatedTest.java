package io.specwright.generator.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is deprecated warns its users, and nobody else: the client itself compiles without a warning. */
class DeprecatedTest {
  private static Generated generated;
  private static InMemoryCompiler.Loader loader;

  @BeforeAll
  static void generate() throws IOException {
    generated = Generated.document(Files.readString(Path.of("src/test/resources/types/Deprecated.yaml")));
    loader = generated.compile();
  }

  @Test
  void typesAndMembersSaySo() throws ReflectiveOperationException {
    Class<?> order = loader.load("acme.models.Order");
    Class<?> builder = loader.load("acme.models.Order$Builder");
    assertThat(order.isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(order.getMethod("id").isAnnotationPresent(Deprecated.class)).isFalse();
    assertThat(order.getMethod("number").isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(builder.getMethod("number", String.class).isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(builder.getMethod("addTag", String.class).isAnnotationPresent(Deprecated.class)).isTrue();
    for (String type : new String[] {"Legacy", "OldMode", "OldUnion"}) {
      assertThat(loader.load("acme.models." + type).isAnnotationPresent(Deprecated.class)).as(type).isTrue();
    }
    assertThat(loader.load("acme.services.Orders").getMethods())
        .filteredOn(method -> method.getName().startsWith("list"))
        .isNotEmpty().allMatch(method -> method.isAnnotationPresent(Deprecated.class));
    assertThat(loader.load("acme.services.ListOrdersParams$Builder").getMethod("old", String.class)
        .isAnnotationPresent(Deprecated.class)).isTrue();
    assertThat(generated.source("models.Order")).contains("Use id.").contains("@deprecated");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Order.builder().number(\"1\").build()", "Order.builder().addTag(\"1\").build()",
    "Order.builder().build().number()", "Legacy.builder().build()", "OldMode.A", "OldUnion.of(\"a\")",
    "Order.builder().legacy(Legacy.builder().build()).build()", "new AcmeUser().client.orders().list()",
  })
  void usersAreWarned(String use) {
    assertThatThrownBy(() -> compile(use)).isInstanceOf(AssertionError.class).hasMessageContaining("deprecat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Order.builder().id(\"1\").build()", "Order.builder().build().id()"})
  void nobodyElseIs(String use) {
    compile(use);
  }

  private static void compile(String use) {
    Map<String, String> sources = generated.sources();
    sources.put("acme.user.AcmeUser", """
        package acme.user;

        import acme.AcmeClient;
        import acme.models.*;

        public final class AcmeUser {
          AcmeClient client = AcmeClient.builder().baseUrl("http://localhost").build();

          public Object use() {
            return %s;
          }
        }
        """.formatted(use));
    InMemoryCompiler.compile(sources);
  }
}
