import io.specwright.checkout.CheckoutClient
import io.specwright.checkout.models.CheckoutEntity
import io.specwright.checkout.models.CreateCheckoutRequest
import io.specwright.checkout.models.EnvironmentMode
import io.specwright.checkout.models.LicenseEntity
import io.specwright.checkout.runtime.json.JsonCodecs
import io.specwright.checkout.runtime.json.JsonReader
import io.specwright.checkout.runtime.json.JsonValue

// Each line that ends in "refused" is an error, and no other line is.

fun accepted(client: CheckoutClient, checkout: CheckoutEntity): String {
    val id: String = checkout.id()
    val successUrl: String? = checkout.successUrl().orElse(null)
    checkout.toBuilder().successUrl(null).requestId(successUrl).build()
    client.checkouts().create(CreateCheckoutRequest.builder().productId(id).build())
    return checkout.product().match({ it }, { it.name() }, { "?" })
}

fun required(builder: CheckoutEntity.Builder) {
    builder.id(null) // refused
    builder.mode(null as CheckoutEntity.Mode?) // refused
    EnvironmentMode.of(null) // refused
}

fun calls(client: CheckoutClient, id: String?) {
    client.checkouts().retrieve(id) // refused
    client.checkouts().retrieve(id!!)
    CheckoutClient.builder().apiKey(null) // refused
}

fun nullable(reader: JsonReader): Int {
    val text: String = JsonCodecs.STRING.read(reader) // refused
    val maybe: String? = JsonCodecs.STRING.read(reader)
    return maybe.length // refused
}

fun elements(license: LicenseEntity): String? {
    license.additionalProperties().get("added").toJson() // refused
    val added: JsonValue = license.additionalProperties()["added"] // refused
    return license.additionalProperties().get("added")?.toJson()
}
