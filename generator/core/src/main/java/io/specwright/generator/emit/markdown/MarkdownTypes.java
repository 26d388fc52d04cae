package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.Imports;
import io.specwright.generator.emit.text.JavaTypes;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.TypeRef.AliasRef;
import io.specwright.generator.ir.TypeRef.ListRef;
import io.specwright.generator.ir.TypeRef.MapRef;
import io.specwright.generator.ir.TypeRef.NamedRef;
import java.util.Locale;
import java.util.Set;

/** Types on a page: those of the SDK link to their own pages, those of Java are in italics. */
final class MarkdownTypes {

  private MarkdownTypes() {}

  /** The page of a type or service, below the folder of its kind. */
  static String fileName(TypeId id) {
    return id.name().toLowerCase(Locale.ROOT) + ".md";
  }

  /** On a page of a subfolder. */
  static Markdown of(TypeRef type) {
    return of(type, "../models/");
  }

  /**
   * @param models how the page gets to the folder of models
   */
  static Markdown of(TypeRef type, String models) {
    return new Markdown(text(type, models));
  }

  private static String text(TypeRef type, String models) {
    if (type instanceof NamedRef named) {
      return link(named.id(), models);
    }
    if (type instanceof AliasRef alias) {
      return link(alias.id(), models);
    }
    if (type instanceof ListRef list) {
      return (list.unique() ? "Set<" : "List<") + text(list.element(), models) + ">";
    }
    if (type instanceof MapRef map) {
      return "Map<String, " + text(map.value(), models) + ">";
    }
    return "*" + new JavaTypes(new Imports("", Set.of()), "runtime").plain(type) + "*";
  }

  private static String link(TypeId id, String models) {
    return "[" + id.name() + "](" + models + fileName(id) + ")";
  }
}
