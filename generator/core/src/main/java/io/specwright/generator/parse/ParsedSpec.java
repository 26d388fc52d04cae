package io.specwright.generator.parse;

import io.specwright.generator.load.SpecNode;
import io.swagger.v3.oas.models.OpenAPI;

/**
 * A document that is OpenAPI.
 *
 * @param api Swagger Parser's model: the API part (paths, operations, parameters, responses, security, servers)
 * @param tree the located tree it was read from, lifted to OpenAPI 3.1 meaning: JSON Schemas and all literal values
 *     are read from here, because Swagger Parser's model types them (dates, enums) and drops boolean schemas
 */
public record ParsedSpec(OpenAPI api, SpecNode tree) {}
