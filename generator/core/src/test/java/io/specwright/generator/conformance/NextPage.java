package io.specwright.generator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.generator.conformance.ConformanceClient.Operation;
import io.specwright.generator.conformance.Wire.Answer;
import io.specwright.generator.conformance.Wire.Request;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.PaginationDecl;
import io.specwright.generator.ir.PaginationDecl.PropertyPath;
import io.specwright.generator.ir.PaginationDecl.Step;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.TypeRef;
import io.specwright.runtime.paging.Paged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks through two pages of an operation, of which the first names the second by a link. */
final class NextPage {
  private final ConformanceClient client;
  private final Wire wire;
  private final Operation operation;
  private final PaginationDecl pagination;

  NextPage(ConformanceClient client, Wire wire, Operation operation) {
    this.client = client;
    this.wire = wire;
    this.operation = operation;
    this.pagination = operation.decl().pagination()
        .filter(paged -> paged.next() instanceof PaginationDecl.Link)
        .orElseThrow(() -> new AssertionError("the operation is not paged by links"));
  }

  /**
   * @param sample of a page
   * @param second the exchange in which the second page is fetched
   */
  void walk(Object connected, List<Object> arguments, byte[] sample, Vector second) {
    String query = second.query().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue().get(0)).collect(Collectors.joining("&", "?", ""));
    String link = wire.uri() + second.uri() + (query.equals("?") ? "" : query);
    wire.expect(page(sample, Optional.of(link)), page(sample, Optional.empty()));

    Object paged = client.call(connected, operation, operation.decl().names().all().orElseThrow(), arguments);

    int onePage = wirePath(pagination.items()).stream().reduce(Json.parse(sample), JsonNode::path, (a, b) -> b).size();
    List<Integer> sizes = new ArrayList<>();
    ((Paged<?>) paged).pages().forEach(page -> sizes.add(page.items().size()));
    assertThat(sizes).containsExactly(onePage, onePage);
    Request request = wire.requests().get(1);
    assertThat(wire.requests()).hasSize(2);
    assertThat(request.method()).isEqualTo(second.method());
    assertThat(request.path()).isEqualTo(second.path());
    assertThat(request.query()).isEqualTo(second.query());
    assertThat(request.body()).isEmpty();
  }

  /** The sample with elements that no other page has, and with a link or without. */
  private Answer page(byte[] sample, Optional<String> link) {
    ObjectNode page = (ObjectNode) Json.parse(sample);
    List<String> path = wirePath(((PaginationDecl.Link) pagination.next()).link());
    ObjectNode owner = page;
    for (String name : path.subList(0, path.size() - 1)) {
      owner = owner.withObjectProperty(name);
    }
    String last = path.get(path.size() - 1);
    if (link.isPresent()) {
      owner.put(last, link.get());
      wirePath(pagination.items()).stream().reduce((JsonNode) page, JsonNode::path, (a, b) -> b)
          .forEach(element -> ((ObjectNode) element).put("page", 1));
    } else {
      owner.remove(last);
    }
    return new Answer(200, Map.of("content-type", "application/json"), Json.bytes(page));
  }

  /** The names on the wire of the properties that accessors read. */
  private List<String> wirePath(PropertyPath path) {
    List<String> names = new ArrayList<>();
    TypeRef type = operation.decl().success().type().orElseThrow();
    for (Step step : path.steps()) {
      ObjectDecl owner = (ObjectDecl) client.types().declaration((TypeRef.NamedRef) type.resolved());
      PropertyDecl property = owner.properties().stream()
          .filter(each -> each.names().accessor().equals(step.accessor())).findFirst().orElseThrow();
      names.add(property.wireName());
      type = property.type();
    }
    return names;
  }
}
