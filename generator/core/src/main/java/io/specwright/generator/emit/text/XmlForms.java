package io.specwright.generator.emit.text;

import io.specwright.generator.emit.encode.JavaLiteral;
import io.specwright.generator.ir.XmlDecl;
import io.specwright.generator.ir.XmlDecl.Alternatives;
import io.specwright.generator.ir.XmlDecl.Items;
import io.specwright.generator.ir.XmlDecl.Members;
import io.specwright.generator.ir.XmlDecl.Named;
import io.specwright.generator.ir.XmlDecl.Node;
import io.specwright.generator.ir.XmlDecl.Text;
import io.specwright.generator.ir.XmlDecl.Values;
import io.specwright.generator.ir.XmlDecl.XmlContent;
import io.specwright.generator.ir.XmlDecl.XmlForm;
import io.specwright.generator.ir.XmlDecl.XmlMember;
import io.specwright.generator.ir.XmlDecl.XmlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Spells the XML forms of types as expressions of the runtime. */
record XmlForms(XmlDecl xml, JavaTypes types) {
  private static final int INDENT = 8;

  /** The expression for what is in an element. */
  String form(XmlForm form) {
    if (form instanceof Text text) {
      return types.runtime("xml", "XmlScalar") + "." + text.kind().name();
    } else if (form instanceof Named named) {
      return xml.type(named.id()).constant();
    } else if (form instanceof Items items) {
      return types.runtime("xml", "XmlList") + ".of(" + tag(items.tag()) + ", " + form(items.form()) + ")";
    }
    String object = types.runtime("xml", "XmlObject");
    return form instanceof Values values
        ? object + ".of().additional(" + form(values.form()) + ")"
        : object + ".FREE";
  }

  /** The expression for a name: a literal if it needs no more. */
  String tag(XmlTag tag) {
    String local = JavaLiteral.of(tag.local());
    if (tag.isPlain()) {
      return local;
    }
    List<String> parts = new ArrayList<>(List.of(JavaLiteral.of(tag.namespace())));
    if (!tag.prefix().isEmpty()) {
      parts.add(JavaLiteral.of(tag.prefix()));
    }
    parts.add(local);
    return types.runtime("xml", "XmlName") + ".of(" + String.join(", ", parts) + ")";
  }

  /** The statement that makes the shape of an object or union: a line for each property. */
  String statement(XmlContent content) {
    if (content instanceof Alternatives alternatives) {
      List<String> forms = alternatives.forms().stream().map(this::form).toList();
      return JavaLayout.call(INDENT, "return " + types.runtime("xml", "XmlChoice") + ".of", forms, ";");
    }
    Members object = (Members) content;
    List<String> links = new ArrayList<>(object.members().stream().map(this::member).toList());
    object.additional().ifPresent(form -> links.add(".additional(" + form(form) + ")"));
    StringBuilder text = new StringBuilder("return " + types.runtime("xml", "XmlObject") + ".of()");
    if (links.size() == 1) {
      return text + links.get(0) + ";";
    }
    links.forEach(link -> text.append("\n    ").append(link.replace("\n", "\n    ")));
    return text.append(';').toString();
  }

  private String member(XmlMember member) {
    List<String> arguments = new ArrayList<>(List.of(JavaLiteral.of(member.wireName())));
    boolean isText = member.node() == Node.TEXT || member.node() == Node.CDATA;
    boolean named = !isText && !member.tag().equals(new XmlTag("", "", member.wireName()));
    if (named) {
      arguments.add(tag(member.tag()));
    }
    arguments.add(form(member.form()));
    return JavaLayout.call(INDENT, "." + member.node().name().toLowerCase(Locale.ROOT), arguments, "");
  }

  /** Whether some shape refers to a type. */
  boolean isReferred(XmlDecl.XmlType type) {
    return xml.types().stream().anyMatch(other -> refers(other.content(), type))
        || xml.bodies().stream().anyMatch(body -> !(body.form() instanceof Named) && refers(body.form(), type));
  }

  private static boolean refers(XmlContent content, XmlDecl.XmlType type) {
    return content instanceof Alternatives alternatives
        ? alternatives.forms().stream().anyMatch(form -> refers(form, type))
        : content instanceof Members object
            && (object.members().stream().anyMatch(member -> refers(member.form(), type))
                || object.additional().filter(form -> refers(form, type)).isPresent());
  }

  private static boolean refers(XmlForm form, XmlDecl.XmlType type) {
    return form instanceof Named named && named.id().equals(type.id())
        || form instanceof Items items && refers(items.form(), type)
        || form instanceof Values values && refers(values.form(), type);
  }
}
