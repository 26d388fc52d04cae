package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.Cursor;
import io.specwright.generator.ir.PaginationDecl.CursorHeader;
import io.specwright.generator.ir.PaginationDecl.LastElement;
import io.specwright.generator.ir.PaginationDecl.Link;
import io.specwright.generator.ir.PaginationDecl.LinkHeader;
import io.specwright.generator.ir.PaginationDecl.Next;
import io.specwright.generator.ir.PaginationDecl.Offset;
import io.specwright.generator.ir.PaginationDecl.PageNumber;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Where;
import io.specwright.generator.ir.ParameterDecl;
import io.specwright.generator.ir.ResponseDecl;
import io.specwright.generator.ir.ResponseDecl.Content;
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.lower.PagedOperation.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an operation is paged: by {@code x-pagination}, whose shape is told in {@code docs/pagination.md}; by
 * {@code x-ms-pageable}; else as {@link PaginationRules} recognise it, unless {@code x-pagination: false} on the
 * operation or on the whole document says no.
 */
final class PaginationLowering {
  private static final Set<Content> TYPED = Set.of(Content.JSON, Content.XML);
  private static final Set<String> KEYS =
      Set.of("style", "page", "offset", "cursor", "size", "first", "items", "next", "header", "last", "more");

  private final SchemaLowering schemas;
  private final Diagnostics diagnostics;

  PaginationLowering(SchemaLowering schemas, Diagnostics diagnostics) {
    this.schemas = schemas;
    this.diagnostics = diagnostics;
  }

  Optional<PaginationDecl> lower(
      OperationSource source, List<ParameterDecl> parameters, Optional<BodyDecl> body, ResponseDecl success) {
    Optional<SpecCursor> extension = source.node().get("x-pagination");
    if (extension.filter(PaginationLowering::isOff).isPresent()) {
      return Optional.empty();
    }
    // A type that is no object has no lists, which is what x-pagination is told then.
    TypeRef type = success.type()
        .filter(value -> TYPED.contains(success.content()) && !success.isOptional())
        .orElse(new TypeRef.AnyRef());
    PagedOperation operation = PagedOperation.of(source, parameters, body, type, schemas);
    if (extension.isPresent()) {
      return new Extension(extension.get(), operation).pagination();
    }
    Optional<SpecCursor> pageable = source.node().get("x-ms-pageable");
    if (pageable.isPresent()) {
      return pageable(pageable.get(), operation);
    }
    Optional<SpecCursor> general = source.node().find("").flatMap(root -> root.get("x-pagination"));
    if (general.filter(PaginationLowering::isOff).isPresent()) {
      return Optional.empty();
    }
    PaginationRules rules = new PaginationRules(operation);
    Optional<PaginationDecl> found = rules.pagination();
    if (found.isEmpty() && rules.looksPaged()) {
      diagnostics.info(
          "unknown-pagination", source.node().location(),
          "the operation looks paged, but how its pages follow each other is not clear",
          "say it by 'x-pagination', or 'x-pagination: false' if it is not");
    }
    return found;
  }

  private static boolean isOff(SpecCursor extension) {
    return extension.node() instanceof SpecNode.BooleanNode bool && !bool.value();
  }

  /** Azure's: the names of list and link; without a link there is one page. */
  private Optional<PaginationDecl> pageable(SpecCursor pageable, PagedOperation operation) {
    return pageable.text("nextLinkName").flatMap(link -> operation.page().at(link)).flatMap(link ->
        operation.page().at(pageable.text("itemName").orElse("value"))
            .filter(items -> PageType.isList(items.type()))
            .map(items -> new PaginationDecl(items, element(items), new Link(link), Optional.empty())));
  }

  private static TypeRef element(PropertyPath items) {
    return ((TypeRef.ListRef) items.type().resolved()).element();
  }

  /** {@code x-pagination} of one operation; what does not fit is said once, by the first part that does not. */
  private final class Extension {
    private final SpecCursor extension;
    private final PagedOperation operation;

    Extension(SpecCursor extension, PagedOperation operation) {
      this.extension = extension;
      this.operation = operation;
    }

    Optional<PaginationDecl> pagination() {
      Optional<String> unknown = extension.keys().stream().filter(key -> !KEYS.contains(key)).findFirst();
      if (unknown.isPresent()) {
        return refused("'" + unknown.get() + "' is no part of x-pagination");
      }
      Optional<PropertyPath> items = extension.text("items").map(path -> operation.page().at(path))
          .orElseGet(operation::list).filter(path -> PageType.isList(path.type()));
      if (items.isEmpty()) {
        return refused("'items' of x-pagination must name a list in the response");
      }
      Optional<PropertyPath> more = extension.text("more").flatMap(operation.page()::at);
      if (extension.get("more").isPresent()
          && more.filter(path -> path.type().resolved().equals(TypeRef.of(Scalar.BOOLEAN))).isEmpty()) {
        return refused("'more' of x-pagination must name a boolean in the response");
      }
      if (extension.get("size").isPresent() && extension.text("size").flatMap(this::candidate).isEmpty()) {
        return refused("'size' of x-pagination must name a parameter");
      }
      return next(items.get()).map(next -> new PaginationDecl(items.get(), element(items.get()), next, more));
    }

    private Optional<? extends Next> next(PropertyPath items) {
      return switch (extension.text("style").orElse("")) {
        case "page" -> page();
        case "offset" -> numbered("offset").map(offset ->
            new Offset(offset.parameter(), first().or(offset::first).orElse(0L)));
        case "cursor" -> cursor(items);
        case "link" -> link();
        default -> refused("the style of x-pagination must be 'page', 'offset', 'cursor' or 'link'");
      };
    }

    private Optional<PageNumber> page() {
      Optional<PropertyPath> next = inPage();
      if (extension.get("next").isPresent() && next.filter(path -> PageType.isNumber(path.type())).isEmpty()) {
        return refused("'next' of x-pagination must name a number in the response");
      }
      return numbered("page").map(page ->
          new PageNumber(page.parameter(), first().or(page::first).orElse(1L), next));
    }

    private Optional<Candidate> numbered(String style) {
      Optional<Candidate> parameter = extension.text(style).flatMap(this::candidate).filter(Candidate::isNumber);
      return parameter.isPresent() ? parameter
          : refused("'" + style + "' of x-pagination must name a parameter that is a number");
    }

    private Optional<Long> first() {
      return PagedOperation.number(extension, "first");
    }

    private Optional<? extends Next> cursor(PropertyPath items) {
      Optional<Candidate> parameter = extension.text("cursor").flatMap(this::candidate).filter(Candidate::isText);
      if (parameter.isEmpty()) {
        return refused("'cursor' of x-pagination must name a parameter that is a text");
      }
      Optional<Next> header = extension.text("header").map(name -> new CursorHeader(parameter.get().parameter(), name));
      Optional<Next> last = extension.text("last")
          .flatMap(path -> operation.page().of(element(items)).at(path)).filter(path -> PageType.isText(path.type()))
          .map(path -> new LastElement(parameter.get().parameter(), path));
      Optional<Next> found = inPage().filter(path -> PageType.isText(path.type()))
          .<Next>map(path -> new Cursor(parameter.get().parameter(), path)).or(() -> header).or(() -> last);
      return found.isPresent() ? found : refused(
          "x-pagination must name the next cursor: 'next' in the response, 'header' of it, or 'last' in an element");
    }

    private Optional<? extends Next> link() {
      if (extension.text("header").filter("Link"::equalsIgnoreCase).isPresent()) {
        return Optional.of(new LinkHeader());
      }
      Optional<Link> link = inPage().filter(path -> PageType.isText(path.type())).map(Link::new);
      return link.isPresent() ? link
          : refused("x-pagination must name the link: 'next' in the response, or 'header: Link'");
    }

    private Optional<PropertyPath> inPage() {
      return extension.text("next").flatMap(operation.page()::at);
    }

    /** A parameter, or {@code body.} and a property of the body. */
    private Optional<Candidate> candidate(String name) {
      return operation.candidates().stream()
          .filter(candidate -> name.equals(candidate.parameter().where() == Where.BODY
              ? "body." + candidate.parameter().name() : candidate.parameter().name()))
          .findFirst();
    }

    private <T> Optional<T> refused(String message) {
      diagnostics.warning(
          "pagination", extension.location(), message, "the operation gets no method that walks all pages");
      return Optional.empty();
    }
  }
}
