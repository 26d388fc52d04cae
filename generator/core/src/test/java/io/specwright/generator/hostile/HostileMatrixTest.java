package io.specwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every keyword of OpenAPI that takes text, crossed with every hostile text. The engine refuses the document with a
 * located message, or its output has the structure that harmless text gives, passes the strictest compiler and doclint,
 * and does nothing when it is loaded.
 *
 * <p>A text is tried in many places of one document at once; where that is refused, in half of them, and so on down to
 * the places that are refused on their own; the structure of all parts is compared, the large ones are compiled.
 * Every build tries one text of each kind; all of them take minutes and run with {@code -Dhostile=matrix}; {@code
 * -Dhostile.full} tries, and compiles, each place on its own.
 */
class HostileMatrixTest {
  /** Texts with a grammar of their own, which may be refused. Any other text is accepted, whatever it is. */
  private static final Set<String> GRAMMAR = Set.of(
      "name", "url", "content{}", "headers{}", "mapping{}=", "openapi", "in", "type", "type[]", "$ref");

  /** Texts that say what there is, so that another text makes another client: a path has parameters, a flow scopes. */
  private static final Set<String> MEANING = Set.of("paths{}", "Paths{}", "style", "tags[]", "tag.name", "Tag.name", "scopes{}", "tokenUrl",
      "scheme");

  @Test
  void theCarriersHaveEveryKeyword() {
    assertThat(missing(MetaSchema.v30(), Carrier.v30())).containsExactly("PathItem.$ref");
    assertThat(missing(MetaSchema.v31(), Carrier.v31()))
        .as("the published schema spells one keyword wrongly")
        .containsExactly("components{}", "server-variable.descriptions");
    assertThat(Generated.of(Carrier.v30().with(Map.of())).errors()).isEmpty();
    assertThat(Generated.of(Carrier.v31().with(Map.of())).errors()).isEmpty();
  }

  private static Set<String> missing(MetaSchema schema, Carrier carrier) {
    Set<String> missing = new TreeSet<>(schema.textKeywords());
    missing.removeAll(carrier.places().keySet());
    return missing;
  }

  @Test
  void everyTextOfOpenApi30IsHarmless() {
    new Run(Carrier.v30(), "h30").attackTogether();
  }

  @Test
  void everyTextOfOpenApi31IsHarmless() {
    new Run(Carrier.v31(), "h31").attackTogether();
  }

  @Test
  @EnabledIfSystemProperty(named = "hostile.full", matches = ".*")
  void everyPlaceOfOpenApi30OnItsOwnIsHarmless() {
    new Run(Carrier.v30(), "f30").attackOneByOne();
  }

  @Test
  @EnabledIfSystemProperty(named = "hostile.full", matches = ".*")
  void everyPlaceOfOpenApi31OnItsOwnIsHarmless() {
    new Run(Carrier.v31(), "f31").attackOneByOne();
  }

  /** A text in a place, after what must stand before it there. */
  private record Target(String keyword, String pointer, String prefix) {
    boolean isIn(Set<String> keywords) {
      return keywords.contains(keyword) || keywords.contains(keyword.substring(keyword.indexOf('.') + 1));
    }
  }

  private static final class Run {
    private final Carrier carrier;
    private final String packageName;
    private final Map<String, String> accepted = new TreeMap<>();
    private final Map<String, List<String>> benignShapes = new HashMap<>();
    private boolean compilesAll;
    private int documents;

    Run(Carrier carrier, String packageName) {
      this.carrier = carrier;
      this.packageName = packageName;
    }

    /** Any one of them, for the hunt: {@code -Dhostile.payload=emoji}. */
    private static Map<String, String> payloads() {
      String only = System.getProperty("hostile.payload");
      if (only != null) {
        return Map.of(only, Payloads.ALL.get(only));
      }
      return System.getProperty("hostile") == null ? Payloads.TYPICAL : Payloads.ALL;
    }

    void attackTogether() {
      List<Target> targets = independent();
      List<Target> meaning = targets.stream().filter(target -> target.isIn(MEANING)).filter(this::takesText).toList();
      List<Target> grammar = targets.stream().filter(target -> target.isIn(GRAMMAR)).filter(this::takesText).toList();
      List<Target> others =
          targets.stream().filter(target -> !target.isIn(MEANING) && !target.isIn(GRAMMAR)).toList();
      payloads().forEach((name, payload) -> {
        attack(name, payload, others, false);
        attack(name, payload, grammar, true);
        attack(name, payload, meaning, true);
      });
      compile();
    }

    void attackOneByOne() {
      compilesAll = true;
      for (Target target : allTargets()) {
        boolean mayBeRefused = target.isIn(GRAMMAR) || target.isIn(MEANING);
        Payloads.ALL.forEach((name, payload) -> attack(name, payload, List.of(target), mayBeRefused));
        if (accepted.size() > 4_000) {
          compile();
        }
      }
      compile();
    }

    private boolean takesText(Target target) {
      return !generate(List.of(target), Payloads.BENIGN).isRefused();
    }

    private List<Target> allTargets() {
      List<Target> all = new ArrayList<>();
      Set<String> seen = new TreeSet<>();
      carrier.places().forEach((keyword, pointers) -> pointers.stream().filter(seen::add).forEach(pointer ->
          carrier.prefixes(keyword).forEach(prefix -> all.add(new Target(keyword, pointer, prefix)))));
      return all;
    }

    /** The first place of each keyword, but no two names of one object. */
    private List<Target> independent() {
      Map<String, Target> byKeyword = new LinkedHashMap<>();
      Set<String> renamed = new TreeSet<>();
      for (Target target : allTargets()) {
        String parent = target.pointer.substring(0, target.pointer.lastIndexOf('/'));
        if (!byKeyword.containsKey(target.keyword + target.prefix)
            && (!target.pointer.endsWith("#") || renamed.add(parent))) {
          byKeyword.put(target.keyword + target.prefix, target);
        }
      }
      return List.copyOf(byKeyword.values());
    }

    private void attack(String name, String payload, List<Target> targets, boolean mayBeRefused) {
      if (targets.isEmpty()) {
        return;
      }
      Generated generated = generate(targets, payload);
      String what = name + " in " + (targets.size() < 5 ? targets : "many places");
      assertLocated(what, generated);
      if (generated.isRefused()) {
        assertThat(mayBeRefused).as("%s: %s", what, generated.errors()).isTrue();
        if (targets.size() > 1) {
          attack(name, payload, targets.subList(0, targets.size() / 2), true);
          attack(name, payload, targets.subList(targets.size() / 2, targets.size()), true);
        }
        return;
      }
      JavaStructure structure;
      try {
        structure = JavaStructure.of(generated.sources());
      } catch (AssertionError e) {
        throw new AssertionError(what, e);
      }
      if (targets.stream().noneMatch(target -> target.isIn(MEANING))) {
        boolean same = structure.shapes().equals(benignShapes(targets));
        if (!same && targets.size() > 1) {
          // The halves name the place.
          attack(name, payload, targets.subList(0, targets.size() / 2), mayBeRefused);
          attack(name, payload, targets.subList(targets.size() / 2, targets.size()), mayBeRefused);
        }
        assertThat(same).as("structure of %s", what).isTrue();
      }
      if (compilesAll || targets.size() > 20) {
        accepted.putAll(generated.sources());
      }
    }

    private List<String> benignShapes(List<Target> targets) {
      return benignShapes.computeIfAbsent(targets.toString(),
          key -> JavaStructure.of(generate(targets, Payloads.BENIGN).sources()).shapes());
    }

    private Generated generate(List<Target> targets, String text) {
      Map<String, String> texts = new LinkedHashMap<>();
      targets.forEach(target -> texts.put(target.pointer, target.prefix + text));
      return Generated.of(carrier.with(texts), packageName + "d" + documents++);
    }

    private static void assertLocated(String what, Generated generated) {
      for (Diagnostic message : generated.diagnostics()) {
        assertThat(message.location().line()).as(what).isPositive();
        assertThat(message.location().file()).as(what).endsWith("api.json");
        assertThat(message.toString()).as(what).doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(message.toString().length()).as(what).isLessThan(2_000);
      }
    }

    /** All that was accepted, compiled at once and loaded, initialisers and all. */
    private void compile() {
      InMemoryCompiler.Loader loader = InMemoryCompiler.compile(accepted);
      loader.classNames().stream().filter(name -> !name.endsWith("-info")).forEach(loader::load);
      assertThat(System.getProperty(Payloads.MARKER)).isNull();
      accepted.clear();
    }
  }
}
