package io.specwright.generator.emit.text;

import io.specwright.generator.GeneratorConfig;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.diagnostic.Origin;
import io.specwright.generator.emit.EmitContext;
import io.specwright.generator.ir.AliasDecl;
import io.specwright.generator.ir.ApiInfo;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.ClientDecl;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.MemberNames;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ParamsDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.ServiceDecl;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.ir.UnionDecl;
import io.specwright.generator.ir.WebhooksDecl;
import io.specwright.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small shop, built by hand: something of everything that the text emitters write. */
public final class Fixture {
  public static final String PACKAGE = "com.acme.shop";
  public static final Origin ORIGIN = new Origin("/", new Location("shop.yaml", 1, 1));
  public static final GeneratorConfig CONFIG = GeneratorConfig.of(PACKAGE);

  public static final TypeRef STRING = TypeRef.of(Scalar.STRING);
  public static final TypeRef ORDER = named("Order");
  public static final TypeRef METADATA =
      new TypeRef.AliasRef(model("Metadata"), new TypeRef.MapRef(STRING, false));

  private Fixture() {}

  public static TypeId model(String name) {
    return new TypeId(PACKAGE + ".models", name);
  }

  public static TypeId service(String name) {
    return new TypeId(PACKAGE + ".services", name);
  }

  public static TypeRef named(String name) {
    return new TypeRef.NamedRef(model(name));
  }

  public static TypeRef listOf(TypeRef element) {
    return new TypeRef.ListRef(element, false, false);
  }

  public static Docs docs(String description) {
    return new Docs(Optional.empty(), Optional.of(description));
  }

  public static EmitContext context(SdkModel model) {
    return new EmitContext(CONFIG, model);
  }

  // Types

  public static PropertyDecl required(String wireName, String accessor, TypeRef type, JsonValue... examples) {
    return property(wireName, accessor, type, true, examples);
  }

  public static PropertyDecl optional(String wireName, String accessor, TypeRef type, JsonValue... examples) {
    return property(wireName, accessor, type, false, examples);
  }

  private static PropertyDecl property(
      String wireName, String accessor, TypeRef type, boolean required, JsonValue... examples) {
    TypeRef resolved = type.resolved();
    String one = Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1);
    Optional<String> adder =
        resolved instanceof TypeRef.ListRef
            ? Optional.of("add" + one.replaceFirst("s$", ""))
            : resolved instanceof TypeRef.MapRef ? Optional.of("put" + one) : Optional.empty();
    return new PropertyDecl(
        wireName,
        new MemberNames(accessor, adder),
        type,
        required,
        false,
        PropertyDecl.Access.READ_WRITE,
        false,
        false,
        docs("The " + accessor + "."),
        Optional.empty(),
        Optional.empty(),
        List.of(examples),
        ORIGIN);
  }

  public static ObjectDecl object(String name, PropertyDecl... properties) {
    return new ObjectDecl(
        model(name), docs("One " + name + "."), false, List.of(properties), Optional.empty(), List.of(), ORIGIN);
  }

  public static List<TypeDecl> types() {
    EnumDecl status =
        new EnumDecl(
            model("Status"),
            docs("How far an order has come."),
            false,
            Scalar.STRING,
            List.of(
                new EnumDecl.EnumConstant("OPEN", JsonValue.of("open"), docs("Not paid.")),
                new EnumDecl.EnumConstant("PAID_IN_FULL", JsonValue.of("paid-in-full"), Docs.NONE)),
            List.of(),
            ORIGIN);
    UnionDecl buyer =
        new UnionDecl(
            model("Buyer"),
            docs("An identifier, or the person in full."),
            false,
            List.of(
                new UnionDecl.VariantDecl("OfString", "string", STRING, docs("The identifier.")),
                new UnionDecl.VariantDecl("OfPerson", "person", named("Person"), Docs.NONE)),
            new Decision.ByKind(
                Map.of(
                    Decision.JsonKind.STRING, new Decision.Take(0), Decision.JsonKind.OBJECT, new Decision.Take(1))),
            List.of(),
            ORIGIN);
    return List.of(
        buyer,
        object("Person",
            required("name", "name", STRING),
            optional("email", "email", STRING, JsonValue.of("ann@example.com")),
            optional("friends", "friends", listOf(named("Person")))),
        new AliasDecl(
            model("Metadata"),
            docs("Your own data."),
            false,
            METADATA.resolved(),
            List.of(JsonValue.parse("{\"order\": \"o_1\"}")),
            ORIGIN),
        object("Order",
            required("id", "id", STRING),
            required("status", "status", named("Status")),
            required("buyer", "buyer", named("Buyer")),
            optional("amount_total", "amountTotal", TypeRef.of(Scalar.DECIMAL), JsonValue.of(35000)),
            optional("quantity", "quantity", TypeRef.of(Scalar.LONG), JsonValue.of(2)),
            optional("weight", "weight", TypeRef.of(Scalar.DOUBLE), JsonValue.parse("1.5")),
            required("created_at", "createdAt", TypeRef.of(Scalar.DATE_TIME)),
            optional("tags", "tags", listOf(STRING), JsonValue.parse("[\"new\", \"gift\"]")),
            optional("metadata", "metadata", METADATA),
            optional("extra", "extra", new TypeRef.MapRef(new TypeRef.AnyRef(), false),
                JsonValue.parse("{\"user\": \"user_123\", \"visits\": 42}"))),
        object("OrderList",
            required("items", "items", listOf(ORDER)),
            optional("next_page", "nextPage", TypeRef.of(Scalar.LONG))),
        status);
  }

  // Operations

  public static ParameterDecl parameter(String wireName, String accessor, ParameterDecl.Place place, TypeRef type) {
    boolean form = place == ParameterDecl.Place.QUERY || place == ParameterDecl.Place.COOKIE;
    return new ParameterDecl(
        wireName,
        new MemberNames(accessor, Optional.empty()),
        place,
        form ? ParameterDecl.Style.FORM : ParameterDecl.Style.SIMPLE,
        form,
        false,
        type,
        place == ParameterDecl.Place.PATH,
        false,
        false,
        docs("The " + accessor + "."),
        Optional.empty(),
        List.of(),
        ORIGIN);
  }

  public static ResponseDecl json(TypeRef type) {
    return new ResponseDecl(ResponseDecl.Content.JSON, Optional.of(type), docs("What was found."), List.of());
  }

  public static ResponseDecl content(ResponseDecl.Content content) {
    return new ResponseDecl(content, Optional.empty(), Docs.NONE, List.of());
  }

  public static BodyDecl body(BodyDecl.Encoding encoding, String mediaType, TypeRef type, boolean required) {
    return new BodyDecl("body", mediaType, encoding, type, required, docs("What to send."), ORIGIN);
  }

  /** An operation that further calls make more of. */
  public static final class Operation {
    private final String name;
    private final String method;
    private final String path;
    private Docs docs;
    private final List<ParameterDecl> positional = new ArrayList<>();
    private Optional<ParamsDecl> params = Optional.empty();
    private Optional<BodyDecl> body = Optional.empty();
    private ResponseDecl success = content(ResponseDecl.Content.NONE);
    private Optional<PaginationDecl> pagination = Optional.empty();
    private Optional<String> server = Optional.empty();
    private boolean deprecated;

    public Operation(String name, String method, String path) {
      this.name = name;
      this.method = method;
      this.path = path;
      this.docs = new Docs(Optional.of("Does " + name), Optional.empty());
    }

    public Operation docs(Docs value) {
      docs = value;
      return this;
    }

    public Operation given(ParameterDecl parameter) {
      positional.add(parameter);
      return this;
    }

    public Operation params(ParamsDecl value) {
      params = Optional.of(value);
      return this;
    }

    public Operation body(BodyDecl value) {
      body = Optional.of(value);
      return this;
    }

    public Operation returns(ResponseDecl value) {
      success = value;
      return this;
    }

    public Operation paged(PaginationDecl value) {
      pagination = Optional.of(value);
      return this;
    }

    public Operation server(String url) {
      server = Optional.of(url);
      return this;
    }

    public Operation deprecated() {
      deprecated = true;
      return this;
    }

    public OperationDecl decl() {
      return new OperationDecl(
          name,
          new OperationDecl.MethodNames(
              name, name + "Async", name + "WithResponse", pagination.map(paged -> name + "All")),
          method,
          path,
          docs,
          deprecated,
          List.copyOf(positional),
          params,
          body,
          success,
          List.of(
              new OperationDecl.ErrorCase(
                  new StatusMatch(404, 404),
                  new TypeId(PACKAGE + ".errors", "NotFoundException"),
                  Fixture.docs("Not there."))),
          List.of(List.of("ApiKey"), List.of("Login")),
          server,
          pagination,
          ORIGIN);
    }
  }

  public static ParamsDecl searchParams() {
    return new ParamsDecl(
        service("SearchOrdersParams"),
        "search",
        List.of(
            parameter("customer_id", "customerId", ParameterDecl.Place.QUERY, STRING),
            parameter("page_number", "pageNumber", ParameterDecl.Place.QUERY, TypeRef.of(Scalar.LONG))));
  }

  public static PaginationDecl pages() {
    PaginationDecl.PropertyPath items =
        new PaginationDecl.PropertyPath(List.of(new PaginationDecl.Step("items", false)), listOf(ORDER));
    PaginationDecl.PropertyPath next =
        new PaginationDecl.PropertyPath(List.of(new PaginationDecl.Step("nextPage", true)), TypeRef.of(Scalar.LONG));
    return new PaginationDecl(
        items,
        ORDER,
        new PaginationDecl.PageNumber(
            new PaginationDecl.Parameter(PaginationDecl.Where.QUERY, "page_number"), 1, Optional.of(next)),
        Optional.empty());
  }

  public static ServiceDecl orders() {
    ParameterDecl id = parameter("id", "orderId", ParameterDecl.Place.PATH, STRING);
    return service("Orders", "orders",
        new Operation("retrieve", "GET", "/orders/{id}").given(id).returns(json(ORDER)).decl(),
        new Operation("create", "POST", "/orders")
            .body(body(BodyDecl.Encoding.JSON, "application/json", ORDER, true)).returns(json(ORDER)).decl(),
        new Operation("search", "GET", "/orders")
            .params(searchParams()).returns(json(named("OrderList"))).paged(pages()).decl(),
        new Operation("cancel", "DELETE", "/orders/{id}").given(id)
            .body(body(BodyDecl.Encoding.TEXT, "text/plain", STRING, false)).deprecated().decl(),
        new Operation("invoice", "GET", "/orders/{id}/invoice").given(id)
            .returns(content(ResponseDecl.Content.BYTES)).server("https://files.example.com").decl(),
        new Operation("upload", "PUT", "/orders/{id}/file").given(id)
            .body(body(BodyDecl.Encoding.RAW, "application/pdf", STRING, true))
            .returns(content(ResponseDecl.Content.TEXT)).decl(),
        new Operation("count", "GET", "/orders/count").returns(json(TypeRef.of(Scalar.LONG))).decl());
  }

  public static ServiceDecl service(String name, String accessor, OperationDecl... operations) {
    return new ServiceDecl(
        service(name), accessor, name, docs("All about " + accessor + "."), List.of(operations), ORIGIN);
  }

  // The whole

  public static SdkModel shop() {
    return shop(types(), List.of(orders()), List.of(searchParams()));
  }

  public static SdkModel shop(List<TypeDecl> types, List<ServiceDecl> services, List<ParamsDecl> params) {
    return new SdkModel(
        new ApiInfo("Shop API", "1.2.3", docs("Sells things.")),
        new ClientDecl(new TypeId(PACKAGE, "ShopClient"), new TypeId(PACKAGE, "ShopServer"), "SHOP"),
        types,
        services,
        List.of(
            new ErrorDecl(
                new TypeId(PACKAGE + ".errors", "NotFoundException"),
                new StatusMatch(404, 404),
                Optional.empty(),
                docs("Not there."))),
        params,
        List.of(
            scheme("ApiKey", new AuthScheme.ApiKey(ParameterDecl.Place.HEADER, "x-api-key"), "apiKey", "SHOP_API_KEY"),
            scheme("Login", new AuthScheme.Basic(), "login", "SHOP_LOGIN"),
            scheme("Token", new AuthScheme.Bearer(), "token", "SHOP_TOKEN")),
        List.of(
            new ServerDecl("LIVE", "https://api.example.com", docs("Real money.")),
            new ServerDecl("TEST", "https://test.example.com", Docs.NONE)),
        Optional.of(
            new WebhooksDecl(
                new TypeId(PACKAGE, "ShopWebhooks"),
                Optional.of(ORDER),
                List.of(new WebhooksDecl.DeliveryDecl("orderPaid", "parseOrderPaid", docs("An order was paid."), ORDER)),
                List.of(),
                Optional.empty(),
                Optional.of(new WebhooksDecl.Hmac("shop-signature", false, "")),
                ORIGIN)));
  }

  private static AuthScheme scheme(String name, AuthScheme.Kind kind, String setter, String variable) {
    return new AuthScheme(name, kind, setter, List.of(variable), docs("A secret."), ORIGIN);
  }
}
