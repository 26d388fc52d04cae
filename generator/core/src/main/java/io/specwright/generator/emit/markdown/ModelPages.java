package io.specwright.generator.emit.markdown;

import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.emit.markdown.ModelView.VariantView;
import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.Markdown;
import io.specwright.generator.emit.text.TemplateEngine;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page per model: how to build one, and what is in it. */
public final class ModelPages implements Emitter {
  private final TemplateEngine templates;

  public ModelPages(TemplateEngine templates) {
    this.templates = templates;
  }

  @Override
  public Stream<GeneratedFile> emit(SdkModel model, EmitContext context) {
    ExampleValues examples = new ExampleValues(model, context);
    return model.types().stream().map(type -> emit(type, examples, context));
  }

  private GeneratedFile emit(TypeDecl type, ExampleValues examples, EmitContext context) {
    List<VariantView> variants = type instanceof UnionDecl union ? variants(union, examples, context)
        : type instanceof HierarchyDecl hierarchy ? kinds(hierarchy)
        : List.of();
    ModelView view =
        new ModelView(
            new Identifier(type.id().name()),
            type.deprecated(),
            MarkdownText.blocks(type.docs()),
            type instanceof UnionDecl ? Optional.empty() : example(type, examples, context),
            fields(type, context),
            type instanceof EnumDecl constants ? Optional.of(values(constants)) : Optional.empty(),
            variants,
            !variants.isEmpty(),
            type instanceof AliasDecl alias ? Optional.of(MarkdownTypes.of(alias.target())) : Optional.empty());
    String path = "models/" + MarkdownTypes.fileName(type.id());
    return new GeneratedFile(OutputRoot.DOCS, path, templates.render("docs/model.mustache", view));
  }

  private static Optional<Code> example(TypeDecl type, ExampleValues examples, EmitContext context) {
    return examples.of(type).map(value -> type instanceof AliasDecl alias
        ? JavaSnippet.of(alias.id(), alias.target(), value, context)
        : JavaSnippet.of(type, value, context));
  }

  private static Optional<Markdown> fields(TypeDecl type, EmitContext context) {
    return type instanceof ObjectDecl object ? fields(object)
        : type instanceof HierarchyDecl hierarchy ? fields(context.type(hierarchy.unknown()), context)
        : Optional.empty();
  }

  private static Optional<Markdown> fields(ObjectDecl object) {
    MarkdownTable table = new MarkdownTable("Field", "Type", "Required", "Description", "Example");
    for (PropertyDecl property : object.properties()) {
      table.row(
          MarkdownText.code(property.names().accessor()),
          MarkdownTypes.of(property.type()),
          Marks.required(property.required()),
          FieldNotes.of(property),
          property.examples().stream().findFirst().map(JsonCell::of).orElse(Marks.NOTHING));
    }
    return table.isEmpty() ? Optional.empty() : Optional.of(table.markdown());
  }

  private static Markdown values(EnumDecl constants) {
    MarkdownTable table = new MarkdownTable("Constant", "Value", "Description");
    for (EnumDecl.EnumConstant constant : constants.constants()) {
      table.row(
          MarkdownText.code(constant.name()), JsonCell.of(constant.wireValue()), MarkdownText.cell(constant.docs()));
    }
    return table.markdown();
  }

  private static List<VariantView> variants(UnionDecl union, ExampleValues examples, EmitContext context) {
    return union.variants().stream().map(variant -> variant(variant, union, examples, context)).toList();
  }

  /** The pages of the types have their examples. */
  private static List<VariantView> kinds(HierarchyDecl hierarchy) {
    return hierarchy.kinds().values().stream().distinct()
        .map(kind -> new VariantView(
            MarkdownTypes.of(new TypeRef.NamedRef(kind)), MarkdownText.blocks(Docs.NONE), Optional.empty()))
        .toList();
  }

  private static VariantView variant(
      VariantDecl variant, UnionDecl union, ExampleValues examples, EmitContext context) {
    Optional<Code> example =
        examples.of(variant.type(), union.id().simpleName()).map(value -> {
          JavaSnippet snippet = new JavaSnippet(context);
          String type = snippet.types().imports().use(union.id());
          String built = snippet.examples().variant(value, variant, union);
          return snippet.with(type + " " + JavaSnippet.variable(union.id()) + " = " + built + ";");
        });
    return new VariantView(MarkdownTypes.of(variant.type()), MarkdownText.blocks(variant.docs()), example);
  }
}
