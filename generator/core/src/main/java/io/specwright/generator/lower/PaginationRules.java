package io.specwright.generator.lower;

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
import io.specwright.generator.ir.Scalar;
import io.specwright.generator.ir.TypeRef;
import io.specwright.generator.lower.PageType.Found;
import io.specwright.generator.lower.PagedOperation.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises, by names that are usual, how an operation is paged where the document does not say. Careful: a walk that
 * leaves elements out is worse than none. The rules are told in {@code docs/pagination.md}; names here are in lower
 * case, without anything but letters and digits.
 */
final class PaginationRules {
  private static final List<String> PAGE = List.of("page", "pagenumber", "pagenum", "pageno", "currentpage");
  private static final List<String> OFFSET = List.of("offset", "skip", "pageoffset", "startindex");
  private static final List<String> SIZE = List.of(
      "limit", "pagesize", "perpage", "size", "count", "pagelimit", "maxresults", "maxitems", "take", "top", "rows",
      "resultsperpage", "itemsperpage", "maxpagesize");
  private static final List<String> CURSOR = List.of(
      "cursor", "pagetoken", "nexttoken", "nextpagetoken", "continuationtoken", "continuation", "continue",
      "startingafter", "pagecursor", "pageafter", "after", "marker", "nextcursor", "xcursor", "startafter",
      "page", "token");
  private static final Set<String> NEXT_CURSOR = Set.of(
      "nextcursor", "nextpagetoken", "nexttoken", "nextcontinuationtoken", "continuationtoken", "nextmarker",
      "nextpagecursor", "endcursor");
  private static final Set<String> NEXT_HEADER = Set.of(
      "nextcursor", "xnextcursor", "nexttoken", "xnexttoken", "nextpagetoken", "xnextpagetoken", "xcursor",
      "xcontinuationtoken", "xmscontinuation", "opcnextpage", "xnextpage");
  private static final Set<String> NEXT_LINK = Set.of(
      "nextlink", "nexturl", "nexturi", "nexthref", "nextpageurl", "nextpageuri", "nextpagelink", "odatanextlink");
  private static final Set<String> NEXT_PAGE = Set.of("nextpage", "nextpagenumber", "next");

  /** Objects that tell of pages: what is called {@code next} in them is that of the page. */
  private static final Set<String> ABOUT_PAGES = Set.of(
      "", "links", "link", "meta", "metadata", "pagination", "paging", "pageinfo", "responsemetadata", "pages",
      "cursors", "next", "page");
  private static final Set<String> PREVIOUS = Set.of("previous", "prev", "first", "last");
  private static final Set<String> MORE =
      Set.of("hasmore", "hasnext", "hasnextpage", "more", "moreresults", "hasmoreresults", "hasmoreitems");

  private static final Pattern NAMES_AN_ID = Pattern.compile("(?i)\\b(id|identifier)\\b");

  private final PagedOperation operation;
  private final List<Found> properties;
  private final Optional<PropertyPath> more;

  PaginationRules(PagedOperation operation) {
    this.operation = operation;
    this.properties = operation.page().all();
    this.more = properties.stream()
        .filter(found -> MORE.contains(found.name()) && isAboutPages(found) && found.is(Scalar.BOOLEAN))
        .findFirst().map(Found::path);
  }

  /** Whether a reader would expect pages. */
  boolean looksPaged() {
    boolean named = operation.candidate(PAGE).or(() -> operation.candidate(OFFSET)).isPresent()
        || operation.candidate(CURSOR).filter(Candidate::isText).isPresent();
    return isGet() && named && operation.candidate(SIZE).isPresent() && hasAnyList();
  }

  private boolean hasAnyList() {
    return PageType.isList(operation.page().whole().type()) || properties.stream().anyMatch(Found::isList);
  }

  Optional<PaginationDecl> pagination() {
    boolean fetches = isGet() || operation.source().httpMethod().equals("POST");
    Optional<PropertyPath> list = fetches ? operation.list() : Optional.empty();
    return list.flatMap(items -> next(items).map(next -> new PaginationDecl(
        items, ((TypeRef.ListRef) items.type().resolved()).element(), next, more)));
  }

  private boolean isGet() {
    return operation.source().httpMethod().equals("GET");
  }

  private Optional<Next> next(PropertyPath items) {
    return cursor().or(this::nextNumber).or(this::link).or(this::linkHeader).or(() -> lastElement(items))
        .or(this::pageNumber).or(this::offset);
  }

  /** A parameter that takes what the page, or a header, calls the cursor of the next. */
  private Optional<Next> cursor() {
    Optional<Candidate> parameter = operation.candidate(CURSOR)
        .filter(candidate -> candidate.isText() && !(candidate.isNumber() && candidate.name().equals("page")));
    return parameter.flatMap(candidate -> {
      Optional<Next> inPage = properties.stream()
          .filter(found -> found.isText() && isCursor(found, candidate))
          .findFirst().map(found -> new Cursor(candidate.parameter(), found.path()));
      return inPage.or(() -> operation.headers().stream()
          .filter(header -> NEXT_HEADER.contains(PageType.plain(header)))
          .findFirst().map(header -> new CursorHeader(candidate.parameter(), header)));
    });
  }

  private boolean isCursor(Found found, Candidate candidate) {
    boolean isPage = candidate.name().equals("page");
    if (found.isNumber() != candidate.isNumber()) {
      return false;
    }
    if (NEXT_CURSOR.contains(found.name())) {
      return !isPage;
    }
    if (candidate.name().equals("token") || !isAboutPages(found)) {
      return false;
    }
    return switch (found.name()) {
      case "nextpage" -> isPage || candidate.name().contains("page");
      case "cursor", "continue" -> found.name().equals(candidate.name());
      case "after" -> candidate.name().endsWith("after");
      case "lastid" -> candidate.name().endsWith("after") && more.isPresent();
      case "next" -> !isPage && !isLink(found);
      default -> false;
    };
  }

  private static boolean isAboutPages(Found found) {
    return ABOUT_PAGES.contains(found.owner());
  }

  /** A page number that the page tells. */
  private Optional<Next> nextNumber() {
    return operation.candidate(PAGE).filter(Candidate::isNumber).flatMap(page -> properties.stream()
        .filter(found -> NEXT_PAGE.contains(found.name()) && isAboutPages(found) && found.isNumber())
        .findFirst()
        .map(found -> new PageNumber(page.parameter(), page.first().orElse(1L), Optional.of(found.path()))));
  }

  private Optional<Next> link() {
    return operation.isOfOne() ? Optional.empty() : properties.stream()
        .filter(found -> isGet() ? found.isText() && !found.isNumber() : found.is(Scalar.URI))
        .filter(found -> NEXT_LINK.contains(found.name()) || isLink(found))
        .findFirst().map(found -> new Link(found.path()));
  }

  /** Whether what is called {@code next} is a URL: the document says so, or it has company that is one for links. */
  private boolean isLink(Found found) {
    boolean href = found.owner().equals("next") && (found.name().equals("href") || found.name().equals("link"));
    if (!found.name().equals("next")) {
      return href;
    }
    String description = found.declaration().docs().description().orElse("").toLowerCase(Locale.ROOT);
    return found.is(Scalar.URI)
        || found.owner().equals("links")
        || found.owner().equals("pages")
        || description.matches("(?s).*\\b(url|uri|link)\\b.*")
        || isAboutPages(found) && !found.isNumber() && properties.stream().anyMatch(other ->
            other.owner().equals(found.owner()) && PREVIOUS.contains(other.name()) && !other.isNumber())
        || found.names().size() == 1 && found.isText() && !found.isNumber() && properties.stream().noneMatch(
            other -> other.names().size() == 1 && !other.isList() && other != found)
            && operation.candidates().isEmpty();
  }

  private Optional<Next> linkHeader() {
    boolean declared = operation.headers().stream().anyMatch(header -> header.equalsIgnoreCase("Link"));
    return declared && isGet() ? Optional.of(new LinkHeader()) : Optional.empty();
  }

  /** The identifier of the last element, where the page says whether there are more. */
  private Optional<Next> lastElement(PropertyPath items) {
    Optional<Candidate> after = operation.candidate(List.of("startingafter", "after"))
        .filter(candidate -> candidate.isText()
            && (candidate.name().equals("startingafter") || NAMES_AN_ID.matcher(candidate.description()).find()));
    TypeRef element = ((TypeRef.ListRef) items.type().resolved()).element();
    return more.isEmpty() || !isGet() ? Optional.empty() : after.flatMap(parameter ->
        operation.page().of(element).at("id").filter(id -> PageType.isText(id.type()))
            .map(id -> new LastElement(parameter.parameter(), id)));
  }

  private Optional<Next> pageNumber() {
    return operation.candidate(PAGE)
        .filter(page -> isCounted(page) && page.first().isPresent())
        .map(page -> new PageNumber(page.parameter(), page.first().get(), Optional.empty()));
  }

  private Optional<Next> offset() {
    return operation.candidate(OFFSET)
        .filter(offset -> isCounted(offset) && (offset.first().isPresent() || !offset.name().equals("startindex")))
        .map(offset -> new Offset(offset.parameter(), offset.first().orElse(0L)));
  }

  private boolean isCounted(Candidate candidate) {
    return isGet() && candidate.isNumber() && operation.candidate(SIZE).filter(Candidate::isNumber).isPresent();
  }
}
