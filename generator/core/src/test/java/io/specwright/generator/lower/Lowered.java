package io.specwright.generator.lower;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.diagnostic.Diagnostic;
import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.load.SpecLoader;
import io.specwright.generator.parse.SpecParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document lowered for a test, and short ways to its parts. */
record Lowered(SdkModel model, List<Diagnostic> diagnostics) {

  /** A whole document. */
  static Lowered of(String yaml) {
    try {
      Path folder = Files.createTempDirectory("lowered");
      Path file = Files.writeString(folder.resolve("api.yaml"), yaml);
      Diagnostics diagnostics = new Diagnostics();
      SdkModel model = SpecLoader.load(file, diagnostics)
          .flatMap(bundle -> SpecParser.parse(bundle, diagnostics))
          .map(parsed -> SdkLowering.lower(parsed, GeneratorConfig.of("com.acme"), diagnostics))
          .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
      Files.delete(file);
      Files.delete(folder);
      return new Lowered(model, diagnostics.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document with these schemas, indented as they stand under {@code components/schemas}. */
  static Lowered schemas(String schemas) {
    return of("openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\npaths: {}\n"
        + "components:\n  schemas:\n" + schemas.indent(4));
  }

  /** A document with these paths, indented as they stand under {@code paths}. */
  static Lowered paths(String paths) {
    return of("openapi: 3.1.0\ninfo: {title: Acme API, version: '1'}\npaths:\n" + paths.indent(2));
  }

  TypeDecl type(String name) {
    return model.types().stream().filter(type -> type.id().name().equals(name)).findFirst()
        .orElseThrow(() -> new AssertionError("no type " + name + " in " + typeNames()));
  }

  ObjectDecl object(String name) {
    return (ObjectDecl) type(name);
  }

  EnumDecl enumeration(String name) {
    return (EnumDecl) type(name);
  }

  UnionDecl union(String name) {
    return (UnionDecl) type(name);
  }

  AliasDecl alias(String name) {
    return (AliasDecl) type(name);
  }

  PropertyDecl property(String type, String wireName) {
    return object(type).properties().stream()
        .filter(property -> property.wireName().equals(wireName)).findFirst().orElseThrow();
  }

  OperationDecl operation(String operationId) {
    return model.services().stream().flatMap(service -> service.operations().stream())
        .filter(operation -> operation.operationId().equals(operationId)).findFirst().orElseThrow();
  }

  List<String> typeNames() {
    return model.types().stream().map(type -> type.id().name()).toList();
  }

  List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
