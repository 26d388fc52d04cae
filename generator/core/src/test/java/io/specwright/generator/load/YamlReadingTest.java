package io.specwright.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Location;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlReadingTest {
  @TempDir Path folder;

  private String read(String yaml) {
    return JsonText.of(new TempSpec(folder).file("a.yaml", yaml).load("a.yaml").root());
  }

  private String errorOf(String yaml) {
    TempSpec spec = new TempSpec(folder).file("a.yaml", yaml);
    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    return String.join("\n", spec.messages());
  }

  @Test
  void plainScalarsFollowTheCoreSchemaOfYaml12() {
    assertThat(read("""
        a: [no, on, yes, off, y, 12:30:00, 2024-01-01, 0x1G, 1_000, 0b1, .inf, .nan, 1e, '1', "true"]
        b: [null, ~, Null, true, FALSE, 1.10, 0o17, 0x1F, +7, -0, 007, .5, 1., 1e3, -1.5E-3]
        c:
        """)).isEqualTo("{'a':['no','on','yes','off','y','12:30:00','2024-01-01',"
        + "'0x1G','1_000','0b1','.inf','.nan','1e','1','true'],"
            + "'b':[null,null,null,true,false,1.10,15,31,7,-0,7,0.5,1,1e3,-1.5E-3],'c':null}");
  }

  @Test
  void keysAreTheTextTheyAreWrittenAs() {
    assertThat(read("{200: a, no: b, null: c, 1.10: d, \"e\": f}"))
        .isEqualTo("{'200':'a','no':'b','null':'c','1.10':'d','e':'f'}");
  }

  @Test
  void nodesKnowTheirPlace() {
    SpecBundle bundle = new TempSpec(folder).file("a.yaml", "a:\n  b:\n    - x\n    - {c: d}\n").load("a.yaml");
    String file = folder.resolve("a.yaml").toString().replace('\\', '/');

    assertThat(bundle.at("/a/b/1/c").map(SpecNode::location)).contains(new Location(file, 4, 11));
    assertThat(bundle.locationOf("/a/b/1/c")).isEqualTo(new Location(file, 4, 8));
    assertThat(bundle.locationOf("#/a/b/7/nowhere")).isEqualTo(new Location(file, 2, 3));
  }

  @Test
  void aliasesAndMergeKeysAreExpanded() {
    assertThat(read("""
        base: &base {a: 1, b: 2}
        other: *base
        merged: {b: 3, <<: *base}
        list: {<<: [*base, {c: 4}]}
        quoted: {"<<": 5}
        """)).isEqualTo("{'base':{'a':1,'b':2},'other':{'a':1,'b':2},'merged':{'b':3,'a':1},'list':{'a':1,'b':2,'c':4},"
            + "'quoted':{'<<':5}}");
  }

  @Test
  void duplicateKeyNamesTheFirstLine() {
    assertThat(errorOf("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")).isEqualTo("""
        a.yaml:4:3: error: the key 'c' is already on line 3; remove or rename one of the two [duplicate-key]
        a.yaml:5:1: error: the key 'a' is already on line 1; remove or rename one of the two [duplicate-key]""");
  }

  @Test
  void tagsMakeNothingButTheCoreSchemaAllows() {
    assertThat(read("a: !!str 1\nb: !!int '1'\nc: !!float 1\nd: !!map {}\ne: ! 12\n"))
        .isEqualTo("{'a':'1','b':1,'c':1,'d':{},'e':'12'}");
    assertThat(errorOf("a: 1\nb: !!javax.script.ScriptEngineManager [x]\n")).startsWith(
        "a.yaml:2:4: error: the tag 'tag:yaml.org,2002:javax.script.ScriptEngineManager' does not fit this value");
    assertThat(errorOf("a: !<tag:yaml.org,2002:java/object> {}")).startsWith("a.yaml:1:4: error: the tag ");
    assertThat(errorOf("a: !!timestamp 2024-01-01")).startsWith("a.yaml:1:4: error: the tag ");
  }

  @Test
  void aliasBombFailsFast() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ",").repeat(9))
          .append("]\n");
    }
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> assertThat(errorOf(bomb.toString())).startsWith(
        "a.yaml:7:").contains("error: the document has more than 2000000 values, its aliases expanded"));
  }

  @Test
  void aliasCycleIsRefused() {
    assertThat(errorOf("a: &a\n  b: *a\n"))
        .startsWith("a.yaml:2:6: error: the alias stands inside of what it stands for");
    assertThat(errorOf("a: *b\n")).contains("a.yaml:1:4: error: ");
  }

  @Test
  void deepNestingIsRefusedWithoutOverflow() {
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
      assertThat(errorOf("a: " + "[".repeat(100_000)))
          .contains("error: the document is nested more than 256 levels deep");
      assertThat(errorOf("a: " + "- ".repeat(100_000))).contains("error: ");
    });
  }

  @Test
  void tabsAreExplained() {
    assertThat(errorOf("a:\n\tb: 1\n")).isEqualTo(
        "a.yaml:2:1: error: this is not YAML: found character '\\t(TAB)' that cannot start any token;"
            + " indent by spaces: YAML allows no tabs there [invalid-yaml]");
  }

  @Test
  void textMayHaveAByteOrderMark() {
    String text = "a: \u00e9\n";
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      byte[] bytes = ("\ufeff" + text).getBytes(Charset.forName(charset));
      assertThat(JsonText.of(new TempSpec(folder).file("a.yaml", bytes).load("a.yaml").root()))
          .isEqualTo("{'a':'\u00e9'}");
    }
  }

  @Test
  void invalidUtf8IsLocated() {
    TempSpec spec = new TempSpec(folder).file("a.yaml", "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(spec.tryLoad("a.yaml")).isEmpty();
    assertThat(spec.messages()).containsExactly(
        "a.yaml:2:7: error: the file is not valid UTF-8 at byte 11; save it as UTF-8 text [invalid-encoding]");
  }

  @Test
  void whatIsNoDocumentIsNamed() {
    assertThat(errorOf("")).startsWith("a.yaml:1:1: error: the file is empty");
    assertThat(errorOf("# nothing\n")).startsWith("a.yaml:1:1: error: the file has only comments");
    assertThat(errorOf("\n<!DOCTYPE html><html>")).startsWith("a.yaml:1:1: error: this file is HTML or XML");
    assertThat(errorOf("\u007fELF\0")).contains("error: the file contains a NUL character");
    assertThat(errorOf("null")).startsWith("a.yaml:1:1: error: the document is not an object");
    assertThat(errorOf("- a\n")).startsWith("a.yaml:1:1: error: the document is not an object");
    assertThat(errorOf("a: 1\n---\nb: 2\n")).startsWith("a.yaml:2:1: error: a second YAML document starts here");
    TempSpec image = new TempSpec(folder).file("a.yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(image.tryLoad("a.yaml")).isEmpty();
    assertThat(image.messages().get(0)).startsWith("a.yaml:1:1: error: this file is a PNG image");
    TempSpec missing = new TempSpec(folder);
    assertThat(missing.tryLoad("none.yaml")).isEmpty();
    assertThat(missing.messages()).containsExactly(
        "none.yaml:1:1: error: there is no such file; correct the path of the document [file-not-found]");
  }

  @Test
  void hugeNumbersAreRefused() {
    assertThat(errorOf("a: " + "9".repeat(10_000))).startsWith("a.yaml:1:4: error: the number is too long");
    assertThat(errorOf("a: 1e999999999"))
        .startsWith("a.yaml:1:4: error: the number is too long or its exponent too large");
  }

  @Test
  void halfACharacterIsRefused() {
    assertThat(errorOf("{\"a\": \"\\ud800\"}")).startsWith("a.yaml:1:7: error: the text has half of a surrogate pair");
  }
}
