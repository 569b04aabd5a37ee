package nl.natuurpeil.policy.opendata;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Who hands out the data and on what terms: for the operator to say. */
@ConfigMapping(prefix = "natuurpeil.publishing")
interface Publishing {

    /** Address that names the publisher, such as that of TOOI. */
    URI publisher();

    String publisherName();

    String contactName();

    String contactEmail();

    URI contactUrl();

    /** From the list of licences of the European Union. */
    URI licence();

    /** From the list of access rights of the European Union. */
    URI accessRights();
}
