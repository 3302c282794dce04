package heyan.worker;

import heyan.claim.DocumentKind;
import heyan.programme.Programme;
import java.util.List;
import java.util.Map;

/**
 * What is still to be done before an application can be handed in.
 *
 * @param faults of the form, by field
 * @param missing required documents without a picture
 * @param unusable documents whose file nobody can open
 */
record Readiness(Map<FormField, String> faults, List<DocumentKind> missing, List<DocumentKind> unusable) {
    static Readiness of(Programme programme, Map<FormField, String> faults, Map<DocumentKind, Picture> pictures) {
        return new Readiness(
                faults,
                programme.documents().required().keySet().stream()
                        .filter(kind -> !pictures.containsKey(kind))
                        .toList(),
                pictures.values().stream()
                        .filter(picture -> !picture.isUsable())
                        .map(Picture::slot)
                        .toList());
    }

    public boolean isReady() {
        return faults.isEmpty() && missing.isEmpty() && unusable.isEmpty();
    }
}
