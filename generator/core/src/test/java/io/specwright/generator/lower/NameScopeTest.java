package io.specwright.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameScopeTest {
  private final NameScope types = new NameScope(JavaIdentifiers::type, ReservedNames.TYPES, "Model");
  private final NameScope members = new NameScope(JavaIdentifiers::member, ReservedNames.MEMBERS, "_");

  @Test
  void namesThatDifferOnlyInSeparatorsAreSpelledOut() {
    assertThat(types.assign(List.of("a-b", "a_b", "AB", "Ab")))
        .containsEntry("Ab", "Ab")
        .containsEntry("a-b", "ADashB")
        .containsEntry("a_b", "AUnderscoreB");
  }

  @Test
  void theOrderOfTheDocumentDoesNotMatter() {
    List<String> keys = new ArrayList<>(List.of(
        "a-b", "a_b", "AB", "Ab", "ab", "A B", "String", "string", "-1", "_1", "1", "", "$", "%"));
    Map<String, String> names = types.assign(keys);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(keys, new Random(seed));
      assertThat(types.assign(keys)).isEqualTo(names);
    }
  }

  @Test
  void namesAreUniqueWhereCaseDoesNotCount() {
    Map<String, String> names = types.assign(List.of("a-b", "a_b", "AB", "Ab", "ab", "A B", "aB", "a--b", "a.b"));
    Set<String> folded = new HashSet<>();
    assertThat(names.values()).allMatch(name -> folded.add(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  void aNewNameRenamesNothingElse() {
    Map<String, String> before = types.assign(List.of("Order", "OrderLine", "a_b"));
    Map<String, String> after = types.assign(List.of("Orders", "Order", "a-c", "OrderLine", "a_b", "Object"));
    assertThat(after).containsAllEntriesOf(before);
  }

  @Test
  void noNameCapturesWhatGeneratedCodeNeeds() {
    assertThat(types.assign(List.of("Object", "List", "Record"))).isEqualTo(
        Map.of("Object", "ObjectModel", "List", "ListModel", "Record", "RecordModel"));
    assertThat(members.assign(List.of("class", "true", "getClass", "hashCode", "headers", "_type", "type")))
        .isEqualTo(Map.of(
            "class", "class_", "true", "true_", "getClass", "getClass_", "hashCode", "hashCode_", "headers", "headers",
            "type", "type", "_type", "underscoreType"));
  }

  @Test
  void aNameOfTenThousandCharactersIsCut() {
    String name = types.assign(List.of("x".repeat(10_000))).values().iterator().next();
    assertThat(name).hasSizeLessThanOrEqualTo(120);
    assertThat(types.assign(List.of("x".repeat(10_000), "x".repeat(9_999))).values()).doesNotHaveDuplicates();
  }
}
