package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the pages of the two reference models against the pages they were modelled on, field by field. */
class ReferencePagesTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");
  private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");

  @ParameterizedTest
  @CsvSource({
    "create-checkout-session-dto.md, createcheckoutsessiondto.md, CreateCheckoutSessionDto",
    "checkout-entity.md, checkoutentity.md, CheckoutEntity"
  })
  void fieldsAreThoseOfTheReference(String reference, String page, String title) throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the reference pages are not on this machine");
    String actual = Files.readString(Path.of("docs/models").resolve(page));
    assertThat(actual).startsWith("# " + title + "\n").contains("\n## Example Usage\n").contains("\n## Fields\n");
    assertThat(fields(actual)).isEqualTo(fields(Files.readString(SEEDS.resolve(reference))));
  }

  /** Name, requiredness, link target and example of each row; wording and layout are the page's own. */
  private static List<Field> fields(String page) {
    List<Field> fields = new ArrayList<>();
    for (String line : page.substring(page.indexOf("## Fields")).lines().toList()) {
      if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        assertThat(cells).hasSize(7);
        fields.add(new Field(cells[1].strip(), cells[3].strip(), target(cells[2]), cells[5].strip()));
      }
    }
    assertThat(fields).isNotEmpty();
    return fields;
  }

  /**
   * The page a type leads to. Unions were not linked and dates led to another language's manual; the page of a nested
   * type, {@code checkoutentity.mode.md}, was called without the dot.
   */
  private static String target(String type) {
    Matcher link = LINK.matcher(type);
    String file = link.find() ? link.group(1).replaceAll(".*/", "").replaceAll("[.](?!md$|html$)", "") : "";
    return Set.of("Date", "OffsetDateTime.html", "checkoutentityproduct.md").contains(file) ? "" : file;
  }

  private record Field(String name, String required, String target, String example) {}
}
