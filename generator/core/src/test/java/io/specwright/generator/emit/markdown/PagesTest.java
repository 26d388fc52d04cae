package io.specwright.generator.emit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.text.Emission;
import io.specwright.generator.emit.text.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PagesTest {
  private static final List<GeneratedFile> PAGES =
      Emission.of(Fixture.shop()).stream().filter(file -> file.root() == OutputRoot.DOCS).toList();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void aModelPageHasTheShapeOfTheReference() {
    assertThat(Emission.text(PAGES, "models/person.md")).isEqualTo("""
        # Person

        One Person.

        ## Example Usage

        ```java
        import com.acme.shop.models.Person;

        Person person = Person.builder().name("A name").email("ann@example.com").build();
        ```

        ## Fields

        | Field                               | Type                                \
        | Required                            | Description                         \
        | Example                             |
        | ----------------------------------- | ----------------------------------- \
        | ----------------------------------- | ----------------------------------- \
        | ----------------------------------- |
        | `name`                              | *String*                            \
        | :heavy_check_mark:                  | The name.                           \
        |                                     |
        | `email`                             | *String*                            \
        | :heavy_minus_sign:                  | The email.                          \
        | ann@example.com                     |
        | `friends`                           | List<[Person](../models/person.md)> \
        | :heavy_minus_sign:                  | The friends.                        \
        |                                     |
        """);
  }

  @Test
  void objectsAreBuiltAsAPersonWouldWriteIt() {
    assertThat(Emission.text(PAGES, "models/order.md")).contains("""
        Order order = Order.builder()
            .id("id_1234567890")
            .status(Status.OPEN)
            .buyer(Person.builder().name("A name").email("ann@example.com").build())
            .amountTotal(35000)
            .quantity(2)
            .weight(1.5)
            .createdAt(OffsetDateTime.parse("2024-01-31T12:00:00Z"))
            .addTag("new")
            .addTag("gift")
            .putMetadata("order", "o_1")
            .putExtra("user", "user_123")
            .putExtra("visits", 42)
            .build();
        """).contains("| {<br/>\"user\": \"user_123\",<br/>\"visits\": 42<br/>} |");
  }

  @Test
  void aUnionPageShowsEveryVariant() {
    assertThat(Emission.text(PAGES, "models/buyer.md")).contains("""
        ## Supported Types

        ### *String*

        The identifier.

        ```java
        import com.acme.shop.models.Buyer;

        Buyer buyer = Buyer.of("value");
        ```

        ### [Person](../models/person.md)
        """);
  }

  @Test
  void everyLinkLeadsToAPage() {
    Set<String> paths = PAGES.stream().map(GeneratedFile::path).collect(Collectors.toSet());

    assertThat(PAGES).allSatisfy(page -> {
      Path folder = Path.of("/" + page.path()).getParent();
      LINK.matcher(page.text()).results().map(link -> folder.resolve(link.group(1)).normalize().toString().substring(1))
          .forEach(target -> assertThat(paths).contains(target));
    });
  }

  @Test
  void noLineEndsInWhiteSpaceAndNoTwoLinesAreBlank() {
    assertThat(PAGES).allSatisfy(page -> assertThat(page.text()).doesNotContain("\n\n\n", " \n", "\r").endsWith("\n"));
  }
}
