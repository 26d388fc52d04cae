package io.specwright.generator.emit.java;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.diagnostic.Origin;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.emit.Emitter;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.ir.ApiInfo;
import io.specwright.generator.ir.ClientDecl;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.EnumDecl.EnumConstant;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.UnionDecl.VariantDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small model, put together by hand, and what the emitters make of it. */
final class Sample {
  static final String MODELS = "acme.shop.models";
  static final String SERVICES = "acme.shop.services";
  static final String ERRORS = "acme.shop.errors";
  static final Origin ORIGIN = new Origin("", new Location("api.yaml", 1, 1));

  private final List<TypeDecl> types = new ArrayList<>();
  private final List<ErrorDecl> errors = new ArrayList<>();
  private final List<ParamsDecl> params = new ArrayList<>();

  static TypeRef ref(String name) {
    return new TypeRef.NamedRef(new TypeId(MODELS, name));
  }

  static TypeRef any() {
    return new TypeRef.AnyRef();
  }

  static TypeRef string() {
    return TypeRef.of(Scalar.STRING);
  }

  static TypeRef list(TypeRef element) {
    return new TypeRef.ListRef(element, false, false);
  }

  static TypeRef map(TypeRef value) {
    return new TypeRef.MapRef(value, false);
  }

  static Docs docs(String description) {
    return new Docs(Optional.empty(), Optional.of(description).filter(text -> !text.isEmpty()));
  }

  Sample object(String name, Property... properties) {
    return object(name, "", Optional.empty(), properties);
  }

  Sample object(String name, String description, Optional<TypeRef> additional, Property... properties) {
    types.add(new ObjectDecl(new TypeId(MODELS, name), docs(description), false,
        Arrays.stream(properties).map(Property::decl).toList(), additional, List.of(), ORIGIN));
    return this;
  }

  Sample deprecatedObject(String name, Property... properties) {
    types.add(new ObjectDecl(new TypeId(MODELS, name), docs("Old."), true,
        Arrays.stream(properties).map(Property::decl).toList(), Optional.empty(), List.of(), ORIGIN));
    return this;
  }

  Sample enumOf(String name, Scalar scalar, String description, Map<String, JsonValue> constants) {
    List<EnumConstant> decls = constants.entrySet().stream()
        .map(constant -> new EnumConstant(constant.getKey(), constant.getValue(), Docs.NONE))
        .toList();
    types.add(new EnumDecl(new TypeId(MODELS, name), docs(description), false, scalar, decls, List.of(), ORIGIN));
    return this;
  }

  Sample strings(String name, String... values) {
    Map<String, JsonValue> constants = new LinkedHashMap<>();
    for (String value : values) {
      constants.put(value.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), JsonValue.of(value));
    }
    return enumOf(name, Scalar.STRING, "", constants);
  }

  Sample union(String name, String description, Decision decision, VariantDecl... variants) {
    types.add(new UnionDecl(
        new TypeId(MODELS, name), docs(description), false, List.of(variants), decision, List.of(), ORIGIN));
    return this;
  }

  static VariantDecl variant(String name, TypeRef type) {
    String parameter = name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    return new VariantDecl("Of" + name, parameter, type, Docs.NONE);
  }

  Sample error(String name, String description, TypeRef body) {
    StatusMatch notFound = new StatusMatch(404, 404);
    errors.add(new ErrorDecl(new TypeId(ERRORS, name), notFound, Optional.of(body), docs(description)));
    return this;
  }

  Sample params(String name, String operationId, Property... parameters) {
    params.add(new ParamsDecl(
        new TypeId(SERVICES, name), operationId, Arrays.stream(parameters).map(Property::parameter).toList()));
    return this;
  }

  SdkModel model() {
    TypeId client = new TypeId("acme.shop", "ShopClient");
    TypeId servers = new TypeId("acme.shop", "ShopServer");
    return new SdkModel(new ApiInfo("Shop", "1", Docs.NONE), new ClientDecl(client, servers, "SHOP"),
        List.copyOf(types), List.of(), List.copyOf(errors), List.copyOf(params), List.of(), List.of(),
        Optional.empty());
  }

  /** Sources by qualified class name, over the runtime of this build. */
  Map<String, String> sources() {
    GeneratorConfig config =
        new GeneratorConfig("acme.shop", Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);
    return InMemoryCompiler.sources(files(config));
  }

  Stream<GeneratedFile> files(GeneratorConfig config) {
    SdkModel model = model();
    EmitContext context = new EmitContext(config, model);
    return Stream.<Emitter>of(
            new ModelEmitter(), new ErrorEmitter(), new ParamsEmitter())
        .flatMap(emitter -> emitter.emit(model, context));
  }

  /** The classes, compiled with every warning an error. */
  InMemoryCompiler.Loader compile() {
    return compile(Map.of());
  }

  /** Compiles the classes together with statements that use them, and runs these. */
  void use(String statements) {
    String user = """
        package acme.shop.user;

        import static java.nio.charset.StandardCharsets.UTF_8;
        import static org.assertj.core.api.Assertions.*;
        import acme.shop.models.*;
        import io.specwright.runtime.json.*;
        import java.math.BigDecimal;
        import java.util.*;

        public final class User implements Runnable {
          @Override
          public void run() {
        %s  }
        }
        """.formatted(statements.indent(4));
    try {
      Class<?> type = compile(Map.of("acme.shop.user.User", user)).load("acme.shop.user.User");
      ((Runnable) type.getConstructor().newInstance()).run();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private InMemoryCompiler.Loader compile(Map<String, String> users) {
    Map<String, String> sources = new TreeMap<>(sources());
    sources.putAll(users);
    for (String name : List.of(MODELS, SERVICES, ERRORS)) {
      if (sources.keySet().stream().anyMatch(type -> type.startsWith(name + "."))) {
        sources.put(name + ".package-info", "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n");
      }
    }
    return InMemoryCompiler.compile(sources);
  }
}
