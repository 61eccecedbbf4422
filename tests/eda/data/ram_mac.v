// Distributed RAM, block RAM, multiplier and counter: one cell of each kind that a cell table must know.
module ram_mac(
  input clk, input we, input [4:0] a, input [4:0] ra, input [15:0] d, output [15:0] q,
  input [9:0] ba, input [15:0] bd, input bwe, output reg [31:0] prod, output reg [7:0] count
);
  (* ram_style = "distributed", syn_ramstyle = "distributed" *) reg [15:0] small [0:31];
  always @(posedge clk) if (we) small[a] <= d;
  assign q = small[ra];
  reg [15:0] large [0:1023];
  reg [15:0] read;
  always @(posedge clk) begin
    if (bwe) large[ba] <= bd;
    read <= large[ba];
    prod <= read * d;
    count <= count + 1;
  end
endmodule
