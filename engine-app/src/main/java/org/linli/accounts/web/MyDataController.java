package org.linli.accounts.web;

import jakarta.annotation.Nullable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.linli.accounts.DataRequest;
import org.linli.accounts.OwnData;
import org.linli.accounts.OwnData.Wish;
import org.linli.accounts.web.MyDataViews.MyDataResponse;
import org.linli.accounts.web.MyDataViews.MyRequestView;
import org.linli.residents.PersonPart;
import org.linli.security.CurrentResident;
import org.linli.security.OpenToResidents;
import org.linli.shared.Messages;
import org.linli.shared.sheet.Sheet;
import org.linli.shared.sheet.SheetFiles;
import org.linli.shared.sheet.SheetFormat;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A resident's own data: seen, read in full and taken out after a new code, asked to be corrected or deleted. */
@RestController
@RequestMapping("/api/me/data")
@OpenToResidents
class MyDataController {

    record MyRequestsResponse(List<MyRequestView> items) {}

    /** {@code part} null: something else, said in {@code reason}. */
    record WishRequest(
            @NotNull(message = "{security.field.required}") DataRequest.Kind kind,
            @Nullable PersonPart part,
            @Nullable @Size(max = 100) String proposed,

            @NotBlank(message = "{security.field.required}") @Size(max = 400)
            String reason) {
        @Override
        public String toString() {
            return "WishRequest";
        }
    }

    private final OwnData data;
    private final MyDataViews views;
    private final SheetFiles files;
    private final Messages messages;

    MyDataController(OwnData data, MyDataViews views, SheetFiles files, Messages messages) {
        this.data = data;
        this.views = views;
        this.files = files;
        this.messages = messages;
    }

    @GetMapping
    MyDataResponse read(CurrentResident me) {
        return view(me, false);
    }

    /** With numbers in full and what is sensitive; the answer may not be kept by the browser. */
    @PostMapping("/full")
    ResponseEntity<MyDataResponse> full(
            @Valid @RequestBody ProofRequest proof, CurrentResident me, HttpServletRequest request) {
        data.prove(me, proof.code(), "read-own-data", request);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(me, true));
    }

    /** The same as an Excel file to take elsewhere; programs take the JSON of {@code full}. */
    @PostMapping("/file")
    ResponseEntity<Resource> file(
            @Valid @RequestBody ProofRequest proof, CurrentResident me, HttpServletRequest request) {
        data.prove(me, proof.code(), "export-own-data", request);
        return files.download(sheet(view(me, true)), SheetFormat.XLSX);
    }

    @GetMapping("/requests")
    MyRequestsResponse requests(CurrentResident me) {
        return new MyRequestsResponse(data.requests(me).stream()
                .map(request -> views.request(request, false))
                .toList());
    }

    @PostMapping("/requests")
    @ResponseStatus(HttpStatus.CREATED)
    MyRequestView ask(@Valid @RequestBody WishRequest wish, CurrentResident me) {
        return views.request(data.ask(new Wish(wish.kind(), wish.part(), wish.proposed(), wish.reason()), me), false);
    }

    @DeleteMapping("/requests/{requestNumber}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String requestNumber, CurrentResident me) {
        data.withdraw(requestNumber, me);
    }

    private MyDataResponse view(CurrentResident me, boolean isFull) {
        return views.of(data.person(me), data.requests(me), isFull);
    }

    private Sheet sheet(MyDataResponse mine) {
        List<List<Object>> rows = new ArrayList<>();
        mine.parts().forEach(part -> rows.add(row(part.label(), part.value(), mine.owner(), mine.recordedAt())));
        mine.tags().forEach(tag -> rows.add(row(text("tag"), tag, mine.owner(), null)));
        mine.households()
                .forEach(home -> home.members().stream()
                        .filter(member -> member.isSelf())
                        .forEach(member -> rows.add(
                                row(text("household"), home.address() + " " + member.relation(), mine.owner(), null))));
        mine.infos()
                .forEach(info -> rows.add(row(
                        info.name(),
                        info.content() == null ? text("sealed") : info.content().toString(),
                        String.join("、", info.owners()),
                        info.validFrom())));
        var columns = List.of(
                new Sheet.Column(text("column.part"), 20),
                new Sheet.Column(text("column.value"), 50),
                new Sheet.Column(text("column.owner"), 24),
                new Sheet.Column(text("column.since"), 20));
        return new Sheet(text("title"), text("definition"), columns, rows);
    }

    private static List<Object> row(Object... cells) {
        var row = new ArrayList<Object>();
        for (var cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private String text(String key) {
        return messages.text("account.file." + key);
    }
}
