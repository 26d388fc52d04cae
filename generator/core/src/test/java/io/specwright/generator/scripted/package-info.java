/** Scripted calls: clients of real documents against a server that answers by the documents' examples. */
package io.specwright.generator.scripted;
