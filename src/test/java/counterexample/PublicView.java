package counterexample;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("counterexample")
@AnonymousAllowed
public class PublicView extends Div {}
