package io.specwright.generator.ir;

import java.util.Collections;
import java.util.SortedMap;

/**
 * The class users start from.
 *
 * @param id {@code CheckoutClient}
 * @param serversId {@code CheckoutServer}, the enum of servers
 * @param jacksonModules by the version of Jackson: {@code CheckoutJackson3Module}
 * @param environmentPrefix for {@code fromEnv()}: {@code CHECKOUT}
 */
public record ClientDecl(
    TypeId id, TypeId serversId, SortedMap<Integer, TypeId> jacksonModules, String environmentPrefix) {

  /** Without modules for Jackson. */
  public ClientDecl(TypeId id, TypeId serversId, String environmentPrefix) {
    this(id, serversId, Collections.emptySortedMap(), environmentPrefix);
  }
}
