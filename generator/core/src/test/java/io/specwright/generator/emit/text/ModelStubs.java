package io.specwright.generator.emit.text;

import io.specwright.generator.emit.GeneratedFile;
import io.specwright.generator.emit.GeneratedFile.OutputRoot;
import java.util.List;
import java.util.stream.Stream;

/** The least Java that the emitted services need of models, parameters and errors. */
final class ModelStubs {

  private ModelStubs() {}

  static Stream<GeneratedFile> of(String... names) {
    return Stream.concat(
        Stream.of(names).map(ModelStubs::model),
        Stream.of(
            file("models.OrderList", """
                public final class OrderList {
                  private OrderList() {}
                  public static final JsonCodec<OrderList> CODEC =
                      JsonCodec.of(in -> in.readValue() == null ? null : new OrderList(), (out, v) -> out.nullValue());
                  public java.util.List<Order> items() { return java.util.List.of(); }
                  public java.util.Optional<Long> nextPage() { return java.util.Optional.empty(); }
                }
                """),
            file("services.SearchOrdersParams", """
                public final class SearchOrdersParams {
                  private SearchOrdersParams() {}
                  final @Nullable String customerId = null;
                  final @Nullable Long pageNumber = null;
                  public java.util.Optional<Long> pageNumber() { return java.util.Optional.empty(); }
                  public static Builder builder() { return new Builder(); }
                  public Builder toBuilder() { return new Builder(); }
                  public static final class Builder {
                    private Builder() {}
                    public Builder pageNumber(long page) { return this; }
                    public SearchOrdersParams build() { return new SearchOrdersParams(); }
                  }
                }
                """),
            file("errors.NotFoundException", """
                public final class NotFoundException extends com.acme.shop.runtime.http.ApiException {
                  private static final long serialVersionUID = 1L;
                  public NotFoundException(com.acme.shop.runtime.http.ErrorContext context) { super(context); }
                }
                """)));
  }

  private static GeneratedFile model(String name) {
    return file("models." + name, """
        public final class %1$s {
          private %1$s() {}
          public static final JsonCodec<%1$s> CODEC =
              JsonCodec.of(in -> in.readValue() == null ? null : new %1$s(), (out, v) -> out.nullValue());
        }
        """.formatted(name));
  }

  private static GeneratedFile file(String name, String body) {
    String qualified = Fixture.PACKAGE + "." + name;
    String packageName = qualified.substring(0, qualified.lastIndexOf('.'));
    List<String> imports = Stream.of("org.jspecify.annotations.Nullable", Fixture.PACKAGE + ".runtime.json.JsonCodec")
        .filter(type -> body.contains(type.substring(type.lastIndexOf('.') + 1)))
        .map(type -> "import " + type + ";\n")
        .toList();
    String text = "package " + packageName + ";\n" + String.join("", imports) + body;
    return new GeneratedFile(OutputRoot.SOURCES, qualified.replace('.', '/') + ".java", text);
  }
}
