package io.specwright.generator.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Decision.JsonKind;
import io.specwright.generator.ir.PropertyDecl.Access;
import io.specwright.generator.ir.Scalar;
import io.specwright.runtime.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The generated source itself: {@code mvn test -Dtest=GoldenTest -Dgolden=update} rewrites the files, and the
 * difference is for a person to read.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private static Sample shop() {
    Map<JsonKind, Decision> productKinds = new TreeMap<>();
    productKinds.put(JsonKind.STRING, new Decision.Take(0));
    productKinds.put(JsonKind.OBJECT, new Decision.ByProperty("object",
        Map.of("product", new Decision.Take(1)),
        Optional.of(new Decision.ByPresence(
            java.util.List.of(new Decision.PresenceCase(java.util.List.of("items", "total"), new Decision.Take(2))),
            Optional.empty()))));
    return new Sample()
        .strings("LicenseStatus", "active", "in-active", "expired")
        .object("Product",
            Property.of("object", Sample.string()).required().constant(JsonValue.of("product")),
            Property.of("name", Sample.string()).required())
        .object("Bundle",
            Property.of("items", Sample.list(Sample.ref("Product"))).required(),
            Property.of("total", Scalar.LONG).required())
        .union("ProductRef", "What was bought: its id, or all of it.", new Decision.ByKind(productKinds),
            Sample.variant("String", Sample.string()),
            Sample.variant("Product", Sample.ref("Product")),
            Sample.variant("Bundle", Sample.ref("Bundle")))
        .object("License", "A key and the places where it is active.\n\nA license belongs to a *customer*.",
            Optional.empty(),
            Property.of("id", Sample.string()).required().docs("Identifies the object."),
            Property.of("status", Sample.ref("LicenseStatus")).required()
                .docs("Where it is in its life. Changes at any time."),
            Property.of("key", Sample.string()).sensitive().docs("The secret itself."),
            Property.of("activation", Scalar.LONG).required().access(Access.READ_ONLY)
                .docs("How often it was activated."),
            Property.of("activation_limit", Scalar.LONG).nullable()
                .docs("How often it may be. Null means any number."),
            Property.of("price", Scalar.DECIMAL).required(),
            Property.of("ratio", Scalar.DOUBLE).defaultValue(JsonValue.of(1)),
            Property.of("created_at", Scalar.DATE_TIME).required(),
            Property.of("product", Sample.ref("ProductRef")).required(),
            Property.of("tags", Sample.list(Sample.string())).deprecated().docs("Free words."),
            Property.of("metadata", Sample.map(Sample.any())))
        .error("NotFoundException", "There is no such object.", Sample.ref("Product"))
        .params("SearchLicensesParams", "searchLicenses",
            Property.of("page_size", Scalar.INT).docs("Objects per page.").defaultValue(JsonValue.of(10)),
            Property.of("statuses", Sample.list(Sample.ref("LicenseStatus"))),
            Property.of("token", Sample.string()).sensitive());
  }

  @Test
  void theSourceIsWhatAPersonWouldWrite() throws IOException {
    for (Map.Entry<String, String> source : shop().sources().entrySet()) {
      Path golden = FOLDER.resolve(source.getKey().replaceFirst(".*\\.", "") + ".java.txt");
      if (isUpdate()) {
        Files.createDirectories(FOLDER);
        Files.writeString(golden, source.getValue());
      }
      assertThat(golden).content().isEqualTo(source.getValue());
    }
  }

  @Test
  void noLineIsLong() {
    Sample sample = shop().object("AnObjectWhoseNameIsNotExactlyShortAndHasMoreToSay",
        Property.of("a_property_with_a_name_as_long_as_a_sentence_in_a_book", Sample.ref("LicenseStatus")).nullable(),
        Property.of("another_property_with_a_name_as_long_as_a_sentence",
            Sample.list(Sample.map(Sample.ref("License")))),
        Property.of("ratio_of_all_that_there_is_to_all_that_there_ever_was", Scalar.DOUBLE)
            .required().docs("x ".repeat(99)));
    assertThat(sample.sources().values()).allSatisfy(source ->
        assertThat(source.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120)));
  }

  @Test
  void theSourceCompilesWithoutAWarning() {
    shop().compile();
  }

  private static boolean isUpdate() {
    boolean update = "update".equals(System.getProperty("golden"));
    if (update && System.getenv("CI") != null) {
      throw new AssertionError("golden files are updated by people, who read the difference");
    }
    return update;
  }
}
