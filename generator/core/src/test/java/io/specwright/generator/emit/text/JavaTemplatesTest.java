package io.specwright.generator.emit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.GeneratorConfig.RuntimeMode;
import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ParameterDecl.Place;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTemplatesTest {
  /** Spares the compiler the runtime, which is on the test's class path. */
  private static final GeneratorConfig DEPENDENT =
      new GeneratorConfig(Fixture.PACKAGE, Optional.empty(), Optional.empty(), RuntimeMode.DEPENDENCY);

  @TempDir private Path folder;

  private static GeneratorConfig module(RuntimeMode mode) {
    return new GeneratorConfig(Fixture.PACKAGE, Optional.empty(), Optional.of("com.acme.shop"), mode);
  }

  @Test
  void everythingCompilesWithoutAWarning() throws IOException {
    assertThat(JavaCompilation.messages(folder, Emission.of(Fixture.shop()))).isEmpty();
  }

  @Test
  void everythingCompilesAsAModule() throws IOException {
    List<GeneratedFile> files = Emission.of(Fixture.shop(), module(RuntimeMode.EMBEDDED));

    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void aModuleThatDependsOnTheRuntimePassesItOn() {
    List<GeneratedFile> files = Emission.of(Fixture.shop(), module(RuntimeMode.DEPENDENCY));

    assertThat(Emission.text(files, "module-info.java"))
        .contains("requires transitive io.specwright.runtime;")
        .contains("exports com.acme.shop.models;")
        .doesNotContain("java.net.http", "exports com.acme.shop.runtime");
    assertThat(files).noneMatch(file -> file.path().contains("/runtime/"));
  }

  @Test
  void noModuleUnlessTheUserNamedOne() {
    assertThat(Emission.of(Fixture.shop())).noneMatch(file -> file.path().equals("module-info.java"));
  }

  @Test
  void aServiceReadsLikeHandWritten() {
    SdkModel model = Fixture.shop(Fixture.types(), List.of(Fixture.service("Orders", "orders",
        new Fixture.Operation("search", "GET", "/orders")
            .params(Fixture.searchParams()).returns(Fixture.json(Fixture.named("OrderList")))
            .paged(Fixture.pages()).decl())), List.of(Fixture.searchParams()));

    assertThat(Emission.text(Emission.of(model), "com/acme/shop/services/Orders.java"))
        .contains("""
              /**
               * Does search.
               *
               * @return What was found.
               * @throws NotFoundException on status 404: Not there.
               */
              public OrderList search(RequestOptions... options) { return searchCall(null).execute(options); }
              public OrderList search(SearchOrdersParams params, RequestOptions... options) {
                return searchCall(params).execute(options);
              }
              public CompletableFuture<OrderList> searchAsync(RequestOptions... options) {
                return searchCall(null).executeAsync(options);
              }
            """)
        .contains("""
              public Paged<Order> searchAll(SearchOrdersParams params, RequestOptions... options) {
                return Paged.of(searchCall(params), OrderList::items, options).byPage("page_number", 1L, OrderList::nextPage);
              }
              private Call<OrderList> searchCall(@Nullable SearchOrdersParams params) {
                return client.call("search", "GET", "/orders").params(params).auth("ApiKey").auth("Login")
                    .error(404, 404, NotFoundException::new).returns(OrderList.CODEC);
              }
            """);
  }

  @Test
  void whatOperationsHaveInCommonIsSaidOnce() throws IOException {
    ServiceDecl service = Fixture.service("Orders", "orders",
        new Fixture.Operation("get", "GET", "/orders/1").decl(),
        new Fixture.Operation("call", "GET", "/orders/2").decl(),
        new Fixture.Operation("elsewhere", "GET", "/x").server("https://x.example").decl());
    List<GeneratedFile> files = Emission.of(Fixture.shop(Fixture.types(), List.of(service), List.of()), DEPENDENT);

    assertThat(Emission.text(files, "com/acme/shop/services/Orders.java"))
        .contains("""
               * <p>Each throws {@link NotFoundException} on status 404: Not there.
            """.indent(-2))
        .contains("""
              private CallBuilder call(String id, String method, String path) {
                return client.call(id, method, path).auth("ApiKey").auth("Login").error(404, 404, NotFoundException::new);
              }
            """)
        .contains("{ return call(\"get\", \"GET\", \"/orders/1\").returnsNothing(); }")
        .contains("""
                return client.call("elsewhere", "GET", "/x").auth("ApiKey").auth("Login").server("https://x.example")
                    .error(404, 404, NotFoundException::new).returnsNothing();
            """);
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void anOperationMayBeCalledLikeTheMethodBehindAnother() throws IOException {
    ServiceDecl service = Fixture.service("Orders", "orders",
        new Fixture.Operation("search", "GET", "/orders").params(Fixture.searchParams()).decl(),
        new Fixture.Operation("searchCall", "GET", "/calls").decl());
    SdkModel model = Fixture.shop(Fixture.types(), List.of(service), List.of(Fixture.searchParams()));

    assertThat(JavaCompilation.messages(folder, Emission.of(model, DEPENDENT))).isEmpty();
  }

  @Test
  void modelsAndServicesMayBeCalledLikeAnything() throws IOException {
    List<String> names = List.of(
        "List", "Call", "ApiClient", "RequestOptions", "CompletableFuture", "Override", "Void", "String", "Deprecated",
        "Nullable", "Paged", "ApiResponse", "JsonCodecs", "Optional", "System", "Builder", "Duration", "Shop");
    List<TypeDecl> types = new ArrayList<>(Fixture.types());
    List<ServiceDecl> services = new ArrayList<>(List.of(Fixture.orders()));
    for (String name : names) {
      types.add(Fixture.object(name, Fixture.required("id", "id", Fixture.STRING)));
      TypeRef type = Fixture.named(name);
      services.add(Fixture.service(name, "my" + name,
          new Fixture.Operation("get", "GET", "/x").returns(Fixture.json(type)).decl(),
          new Fixture.Operation("list", "GET", "/y").returns(Fixture.json(Fixture.listOf(type))).deprecated().decl(),
          new Fixture.Operation("put", "PUT", "/x")
              .given(Fixture.parameter("client", "client", Place.QUERY, Fixture.STRING))
              .given(Fixture.parameter("options", "options", Place.QUERY, Fixture.STRING))
              .body(Fixture.body(BodyDecl.Encoding.JSON, "application/json", type, false)).decl()));
    }
    types.add(Fixture.object("Orders", Fixture.required("id", "id", Fixture.STRING)));
    SdkModel model = Fixture.shop(types, services, List.of(Fixture.searchParams()));

    assertThat(JavaCompilation.messages(folder, Emission.of(model, DEPENDENT))).isEmpty();
  }

  @Test
  void linesAreShortAndTextIsAscii() {
    Stream<GeneratedFile> sources = Emission.of(Fixture.shop()).stream()
        .filter(file -> file.root() == OutputRoot.SOURCES && !file.path().contains("/runtime/"));

    assertThat(sources.flatMap(file -> file.text().lines())).allSatisfy(line -> {
      assertThat(line).hasSizeLessThan(120).doesNotEndWith(" ");
      assertThat(line.chars()).allMatch(c -> c < 128);
    });
  }

  @Test
  void manyArgumentsGoOnLinesOfTheirOwn() throws IOException {
    Fixture.Operation operation = new Fixture.Operation("compare", "GET", "/compare");
    List<String> names =
        List.of("firstIdentifierOfMany", "secondIdentifierOfMany", "thirdIdentifierOfMany", "fourthIdentifier");
    for (String name : names) {
      operation.given(Fixture.parameter(name, name, Place.QUERY, Fixture.listOf(Fixture.STRING)));
    }
    ServiceDecl service = Fixture.service("Many", "many", operation.decl());
    SdkModel model = Fixture.shop(Fixture.types(), List.of(service), List.of());
    List<GeneratedFile> files = Emission.of(model, DEPENDENT);

    assertThat(Emission.text(files, "com/acme/shop/services/Many.java"))
        .contains("""
              public void compare(
                  List<String> firstIdentifierOfMany,
                  List<String> secondIdentifierOfMany,
                  List<String> thirdIdentifierOfMany,
                  List<String> fourthIdentifier,
                  RequestOptions... options) {
                compareCall(firstIdentifierOfMany, secondIdentifierOfMany, thirdIdentifierOfMany, fourthIdentifier)
                    .execute(options);
              }
            """);
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void aLongNameGetsACommentOfSeveralLines() throws IOException {
    String name = "deleteDashboardByDashboardIdItemsByItemIdPropertiesByPropertyKey";
    ServiceDecl service = Fixture.service("Long", "long_", new Fixture.Operation(name, "GET", "/x").decl());
    List<GeneratedFile> files = Emission.of(Fixture.shop(Fixture.types(), List.of(service), List.of()), DEPENDENT);

    assertThat(Emission.text(files, "com/acme/shop/services/Long.java").lines()
        .filter(line -> line.contains("*"))).allSatisfy(line -> assertThat(line).hasSizeLessThan(120));
    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
  }

  @Test
  void aHostileDocumentStaysInItsCommentsAndLiterals() throws IOException {
    String evil = "*/ static { System.exit(1); } /* \" \\u002a\\u002f \\u000a {@code <script> @deprecated \n*/";
    Docs docs = new Docs(Optional.of(evil), Optional.of(evil));
    SdkModel model = Fixture.shop(Fixture.types(), List.of(Fixture.service("Orders", "orders",
        new Fixture.Operation("get", "GET", "/" + evil).docs(docs).server("https://x.example/" + evil)
            .given(Fixture.parameter(evil, "id", Place.QUERY, Fixture.STRING))
            .body(Fixture.body(BodyDecl.Encoding.TEXT, evil, Fixture.STRING, true)).decl())), List.of());

    List<GeneratedFile> files = Emission.of(model, DEPENDENT);

    assertThat(JavaCompilation.messages(folder, files)).isEmpty();
    assertThat(Emission.text(files, "com/acme/shop/services/Orders.java").lines().map(String::strip))
        .noneMatch(line -> line.startsWith("static {"));
  }

  @Test
  void theSameModelGivesTheSameFiles() {
    assertThat(Emission.of(Fixture.shop())).isEqualTo(Emission.of(Fixture.shop()));
  }
}
