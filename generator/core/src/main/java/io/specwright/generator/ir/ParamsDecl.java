package io.specwright.generator.ir;

import java.util.List;

/** The class that carries an operation's optional parameters: {@code SearchTransactionsParams}. */
public record ParamsDecl(TypeId id, String operationId, List<ParameterDecl> parameters) {}
