package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.anlin.shared.GeoPoint;

/** Asks the browser for the place of the person, on a tap and rounded to about a hundred metres; the portal keeps it nowhere. */
public class NearMe extends Div implements Translated {

    private static final String ASK = """
            return new Promise(done => navigator.geolocation
                ? navigator.geolocation.getCurrentPosition(
                    place => done(place.coords.latitude.toFixed(3) + ',' + place.coords.longitude.toFixed(3)),
                    refused => done(refused.code === 1 ? 'denied' : 'unknown'),
                    {maximumAge: 60000, timeout: 15000})
                : done('unknown'))""";

    private final Span status = new Span();

    public NearMe(Consumer<GeoPoint> found) {
        addClassName("near-me");
        status.getElement().setAttribute("role", "status");
        status.addClassName("muted");
        var button = new Button(t("shared.near.ask"));
        button.addClickListener(click -> {
            status.setText(t("shared.near.asking"));
            getElement().executeJs(ASK).then(String.class, answer -> take(answer, found));
        });
        add(button, status);
    }

    private void take(String answer, Consumer<GeoPoint> found) {
        String[] numbers = answer.split(",");
        if (numbers.length == 2) {
            status.setText("");
            found.accept(new GeoPoint(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
        } else {
            status.setText(t("shared.near." + answer));
        }
    }
}
