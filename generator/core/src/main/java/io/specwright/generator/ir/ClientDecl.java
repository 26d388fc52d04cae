package io.specwright.generator.ir;

/**
 * The class users start from.
 *
 * @param id {@code CheckoutClient}
 * @param serversId {@code CheckoutServer}, the enum of servers
 * @param environmentPrefix for {@code fromEnv()}: {@code CHECKOUT}
 */
public record ClientDecl(TypeId id, TypeId serversId, String environmentPrefix) {}
