/**
 * Published scenarios of HTTP APIs, played against generated clients over real sockets: {@code ../shared/conformance}
 * has a folder for each feature, with OpenAPI documents and {@code vectors.json}, the requests that a client must send
 * and the responses it gets.
 */
package io.specwright.generator.conformance;
