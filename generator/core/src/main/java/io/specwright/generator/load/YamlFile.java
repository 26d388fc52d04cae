package io.specwright.generator.load;

import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.SpecNode.ArrayNode;
import io.specwright.generator.load.SpecNode.NumberNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import io.specwright.generator.load.SpecNode.StringNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the text of one YAML file from SnakeYAML's events. Aliases share the node of their anchor; merge keys
 * ({@code <<}), though not part of YAML 1.2, are followed. No tag makes anything but a tree.
 */
final class YamlFile {
  private static final String CORE_TAG = "tag:yaml.org,2002:";

  private final ParserImpl parser;
  private final TreeBuilder tree;
  private final Map<String, Anchored> anchors = new HashMap<>();

  /** What an anchor names, and how many nodes that is; the node is null while it is being read. */
  private record Anchored(@Nullable SpecNode node, long size) {}

  private YamlFile(ParserImpl parser, TreeBuilder tree) {
    this.parser = parser;
    this.tree = tree;
  }

  /** The root node; a file with nothing but comments is refused. */
  static SpecNode read(String text, TreeBuilder tree) throws UnreadableException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      return new YamlFile(new ParserImpl(new StreamReader(text), options), tree).document();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
      String problem = e.getProblem() == null ? "syntax error" : e.getProblem().replaceFirst("\\. \\(.*", "");
      throw new UnreadableException(
          "invalid-yaml",
          mark == null ? tree.location(1, 1) : tree.location(mark.getLine() + 1, mark.getColumn() + 1),
          "this is not YAML: " + problem,
          problem.contains("\\t") ? "indent by spaces: YAML allows no tabs there"
              : "correct the syntax near this place");
    } catch (ReaderException e) {
      Location place = SourceText.place(text, text.offsetByCodePoints(0, e.getPosition()), tree.location(1, 1).file());
      throw new UnreadableException(
          "invalid-yaml",
          place,
          String.format(Locale.ROOT, "YAML allows no character U+%04X", e.getCodePoint()),
          "remove it, or write it as an escape in double quotes");
    }
  }

  private SpecNode document() throws UnreadableException {
    parser.getEvent();
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      throw new UnreadableException(
          "empty-file", tree.location(1, 1), "the file has only comments", "write the document below them");
    }
    parser.getEvent();
    SpecNode root = value();
    parser.getEvent();
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      throw new UnreadableException(
          "several-documents", at(parser.peekEvent()), "a second YAML document starts here",
          "keep one document in a file");
    }
    return root;
  }

  private SpecNode value() throws UnreadableException {
    Event event = parser.getEvent();
    Location location = at(event);
    if (event instanceof AliasEvent alias) {
      return resolve(alias.getAnchor(), location);
    }
    tree.count(1, location);
    @Nullable String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      anchors.put(anchor, new Anchored(null, 0));
    }
    long before = tree.nodes();
    SpecNode node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar, location);
    } else if (event instanceof SequenceStartEvent sequence) {
      checkTag(sequence.getTag(), "seq", location);
      node = sequence(location);
    } else {
      checkTag(((MappingStartEvent) event).getTag(), "map", location);
      node = mapping(location);
    }
    if (anchor != null) {
      anchors.put(anchor, new Anchored(node, tree.nodes() - before + 1));
    }
    return node;
  }

  private SpecNode resolve(String anchor, Location location) throws UnreadableException {
    @Nullable Anchored anchored = anchors.get(anchor);
    if (anchored == null) {
      throw new UnreadableException(
          "invalid-yaml", location, "the alias names no anchor before it", "define the anchor, or write the value out");
    }
    if (anchored.node == null) {
      throw new UnreadableException(
          "invalid-yaml", location, "the alias stands inside of what it stands for", "use a $ref for recursion");
    }
    tree.count(anchored.size, location);
    return anchored.node;
  }

  private SpecNode sequence(Location location) throws UnreadableException {
    tree.enter(location);
    List<SpecNode> elements = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      elements.add(value());
    }
    parser.getEvent();
    tree.leave();
    return new ArrayNode(Collections.unmodifiableList(elements), location);
  }

  private SpecNode mapping(Location location) throws UnreadableException {
    tree.enter(location);
    TreeBuilder.Members members = tree.members();
    List<SpecNode> merged = new ArrayList<>();
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      boolean isMerge = isMergeKey(parser.peekEvent());
      Location keyLocation = at(parser.peekEvent());
      String key = key();
      SpecNode value = value();
      if (isMerge) {
        merged.add(value);
      } else {
        members.add(key, keyLocation, value);
      }
    }
    parser.getEvent();
    for (SpecNode source : merged) {
      merge(source, members);
    }
    tree.leave();
    return members.toObject(location);
  }

  /**
   * A key is the text it is written as: {@code 200}, {@code no} and {@code "200"} need no quotes to stay themselves.
   */
  private String key() throws UnreadableException {
    Location location = at(parser.peekEvent());
    if (parser.peekEvent() instanceof ScalarEvent) {
      ScalarEvent scalar = (ScalarEvent) parser.getEvent();
      if (scalar.getAnchor() != null) {
        anchors.put(scalar.getAnchor(), new Anchored(tree.text(scalar.getValue(), location), 1));
      }
      return scalar.getValue();
    }
    if (parser.peekEvent() instanceof AliasEvent && value() instanceof StringNode text) {
      return text.value();
    }
    throw new UnreadableException("invalid-yaml", location, "a key must be text", "quote it, or write it on one line");
  }

  private static boolean isMergeKey(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain() && scalar.getValue().equals("<<");
  }

  private void merge(SpecNode source, TreeBuilder.Members into) throws UnreadableException {
    if (source instanceof ArrayNode list) {
      for (SpecNode element : list.elements()) {
        merge(element, into);
      }
    } else if (source instanceof ObjectNode object) {
      tree.count(object.members().size(), object.location());
      object.members().forEach((key, value) -> into.addMerged(key, object.keyLocations().get(key), value));
    } else {
      throw new UnreadableException(
          "invalid-yaml", source.location(), "a merge key (<<) takes a mapping or a list of mappings",
          "quote the key if it is a name");
    }
  }

  private SpecNode scalar(ScalarEvent event, Location location) throws UnreadableException {
    @Nullable String tag = event.getTag();
    String text = event.getValue();
    boolean implicit = tag == null;
    SpecNode node;
    if (implicit && event.isPlain()) {
      node = CoreSchema.resolve(text, location);
    } else if (implicit || tag.equals("!") || tag.equals(CORE_TAG + "str")) {
      node = tree.text(text, location);
    } else {
      node = CoreSchema.resolve(text, location);
      checkTag(tag, tagOf(node), location);
    }
    return node instanceof NumberNode number ? tree.number(number) : node;
  }

  private static String tagOf(SpecNode scalar) {
    if (scalar instanceof NumberNode number) {
      return number.literal().matches("-?[0-9]+") ? "int" : "float";
    }
    return scalar instanceof SpecNode.BooleanNode ? "bool" : scalar instanceof SpecNode.NullNode ? "null" : "str";
  }

  private static void checkTag(@Nullable String tag, String expected, Location location) throws UnreadableException {
    if (tag == null || tag.equals("!") || tag.equals(CORE_TAG + expected)
        || tag.equals(CORE_TAG + "float") && expected.equals("int")) {
      return;
    }
    throw new UnreadableException(
        "unsupported-tag",
        location,
        "the tag " + Limits.quote(tag) + " does not fit this value or is not of the YAML 1.2 core schema",
        "remove the tag");
  }

  private Location at(Event event) {
    Mark mark = event.getStartMark();
    return tree.location(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
